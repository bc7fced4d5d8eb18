/**
 * What a story must have come to. The days are counted here by the formula of handbook §2.2, day by day, and not by the
 * clock that the story ran on: where the two differ, the demo fails.
 */
import { addDays, outcomeRule, type ArticleId, type LegalDate, type WorkingDayCalendar } from '#libs/law';
import { STAGE_WORDS, type ClosingOutcome, type EventData, type EventType, type Stage } from '#libs/request';
import type { Story } from './story.js';

export interface Check {
  what: string;
  basis: readonly ArticleId[];
  expected: string;
  found: string;
}

/** Days that do not count: after the day of sending, up to and with the day on which the opinion came. */
export interface Deducted {
  after: LegalDate;
  through: LegalDate;
}

/** `nth(s, n, X)` of handbook §2.2: the n-th working day after `start` that is not deducted. */
export function nth(
  calendar: WorkingDayCalendar,
  start: LegalDate,
  n: number,
  deducted: readonly Deducted[] = [],
): LegalDate {
  let day = start;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    const isDeducted = deducted.some(({ after, through }) => day > after && day <= through);
    if (calendar.isWorkingDay(day) && !isDeducted) left -= 1;
  }
  return day;
}

export function check(what: string, basis: readonly ArticleId[], expected: string, found: string | null): Check {
  return { what, basis, expected, found: found ?? '无' };
}

/** Something that must be so. */
export function claim(what: string, basis: readonly ArticleId[], isSo: boolean): Check {
  return check(what, basis, '是', isSo ? '是' : '否');
}

/** A day that the record states: the newest event of a type, by one of its days. */
export async function dayStated<T extends EventType>(
  story: Story,
  type: T,
  day: (data: EventData[T], happenedOn: LegalDate) => LegalDate | null,
): Promise<LegalDate | null> {
  const event = (await story.events()).findLast((each) => each.type === type);
  return event ? day(event.data as EventData[T], event.happenedOn) : null;
}

/** How the request stands in the end: its stage, its outcome, and the letters that were issued, in their order. */
export async function endsAs(story: Story, stage: Stage, outcome: ClosingOutcome, letters: string[]): Promise<Check[]> {
  const state = await story.state();
  const words = (each: Stage, code: ClosingOutcome | null) =>
    `${STAGE_WORDS[each]}，${code ? outcomeRule(code).name : '没有结果'}`;
  const issued = state.letters.map(({ code, status }) => (status === 'issued' ? code : `${code} ${status}`));
  return [
    check('结局', outcomeRule(outcome).articles, words(stage, outcome), words(state.stage, state.outcome)),
    check('文书', [], letters.join('、'), issued.join('、')),
  ];
}

/** The due date of the reply, and whether it went out in time. */
export async function repliedBy(story: Story, dueOn: LegalDate, why: string, inTime = true): Promise<Check[]> {
  const { replyDueOn } = await story.state();
  const sent = (await story.events()).findLast(({ type }) => type === 'ReplyDispatched');
  const words = (each: boolean) => (each ? '按期' : '逾期');
  const found = sent?.type === 'ReplyDispatched' ? words(sent.data.inTime) : null;
  return [check(`答复期限：${why}`, ['条例33'], dueOn, replyDueOn), check('答复', ['235号'], words(inTime), found)];
}

export function holds({ expected, found }: Check): boolean {
  return expected === found;
}
