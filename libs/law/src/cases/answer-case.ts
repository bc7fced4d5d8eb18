import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import type { Certainty } from '../clock/reading-types.js';
import type { LegalDate } from '../dates/legal-date.js';
import { isLawRefusal, LawRefusal } from '../refusal.js';
import { ASKS, isAsk } from './asks.js';
import type { CaseRow } from './case-row.js';
import { readCase } from './facts-of-case.js';

/** A date, or the refusal that stands instead of one. */
export type CaseAnswer =
  | { readonly id: string; readonly date: LegalDate; readonly certainty: Certainty; readonly refusal: null }
  | { readonly id: string; readonly date: null; readonly certainty: null; readonly refusal: LawRefusal };

/** Answers one row of a case file. A row that cannot be answered never throws: it carries its refusal. */
export function answerCase(row: CaseRow, calendar: WorkingDayCalendar): CaseAnswer {
  try {
    const { dueOn, certainty } = dueOf(row, calendar);
    if (dueOn === null) throw new LawRefusal('CLOCK.NOT_STARTED', '没有收到之日，无从计算', '条例31');
    return { id: row.id, date: dueOn, certainty, refusal: null };
  } catch (error) {
    if (!isLawRefusal(error)) throw error;
    return { id: row.id, date: null, certainty: null, refusal: error };
  }
}

function dueOf(row: CaseRow, calendar: WorkingDayCalendar) {
  const asks = row.asks.trim();
  const found = readCase(row);
  if (!isAsk(asks)) throw new LawRefusal('CASE.UNKNOWN_ASK', `未知的 asks：${asks}`);
  return ASKS[asks](found, calendar);
}
