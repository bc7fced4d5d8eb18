/** Words that any title and any application has, years, and particles: they tell nothing of what a text is about. */
const TELLS_NOTHING =
  /政府信息|信息公开|主动公开|依申请|申请(公开|获取)?|公开|信息|关于|有关|相关|情况|内容|材料|文件|资料|\d{2,4}(年度?|月|日)?|[的了及和与等或]/g;

/**
 * The pairs of neighbouring characters by which a text is told from others: without what any text has, and without those of a name
 * that all texts in question share, such as the agency's.
 */
export function tellingPairs(text: string, shared = ''): Set<string> {
  const runs = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(TELLS_NOTHING, ' ')
    .split(/[^\p{L}\p{N}]+/u);
  const pairs = new Set(runs.flatMap(pairsOf));
  for (const pair of pairsOf(shared)) pairs.delete(pair);
  return pairs;
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

export interface Titled {
  title: string;
  summary: string;
}

/**
 * How close what somebody seeks is to something that was published, from 0 to 1: how much of its title the text names (or, of a short
 * text, how much of the text the title has), or how much of the text stands in title and summary together. It shows a person where to
 * look; whether it is what is sought (条例36一) it does not decide.
 * @param agencyName stands in most titles, and tells nothing
 */
export function closeness(sought: string, { title, summary }: Titled, agencyName: string): number {
  const wanted = tellingPairs(sought, agencyName);
  const named = tellingPairs(title, agencyName);
  const shortest = Math.min(wanted.size, named.size);
  if (shortest === 0) return 0;
  const described = tellingPairs(`${title} ${summary}`, agencyName);
  return Math.max(countCommon(wanted, named) / shortest, countCommon(wanted, described) / wanted.size);
}

/** From here on a person is told of it. */
export const CLOSE_ENOUGH = 0.5;

function countCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((pair) => other.has(pair)).length;
}
