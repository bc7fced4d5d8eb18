/** A letter that is looked at while it is being written. */
import { missingContents } from './contents/mandatory-contents.js';
import type { MissingContent } from './errors.js';
import type { Letter } from './letters/letter.js';

export interface LetterWithGaps {
  /** With 〔待填：…〕 wherever a text is missing; null where more than texts is missing, so that it cannot be printed. */
  letter: Letter | null;
  missing: MissingContent[];
}

export function withGaps(given: Letter): LetterWithGaps {
  const missing = missingContents(given);
  if (missing.length === 0) return { letter: given, missing };
  const letter = structuredClone(given);
  for (const { field, contents } of missing) mark(letter, field, `〔待填：${contents}〕`);
  return { letter: missingContents(letter).length === 0 ? letter : null, missing };
}

/** Writes at `points[0].unclear` of the letter, where there is such a place; of `sources[0].url | howToGet` at the last. */
function mark(letter: Letter, field: string, gap: string): void {
  const [first = '', ...others] = field.split(' | ');
  const one = others.length > 0 ? first.replace(/[^.]*$/, others.at(-1) ?? '') : first;
  const path = one.split(/[.[\]]+/).filter((step) => step !== '');
  const last = path.pop() ?? '';
  const place = path.reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), letter);
  if (isRecord(place)) place[last] = Array.isArray(place[last]) ? [gap] : gap;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
