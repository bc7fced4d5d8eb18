import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import type { ClockFact } from '../clock/facts.js';
import { readClock, type ReadOptions } from '../clock/ledger.js';
import type { ClockReading } from '../clock/reading-types.js';
import type { LegalDate } from '../dates/legal-date.js';
import { correctionDueOn } from '../limits/request-limits.js';
import { type ClockBlocker, getConsultationBlockers, getCorrectionBlockers, getExtensionBlockers } from './blockers.js';

export interface WhatIf {
  /** The reading with the imagined facts in it, on the same day. */
  readonly reading: ClockReading;
  readonly replyDueOn: LegalDate | null;
  /** Why it would not be lawful today, all reasons; the date is then only a figure. */
  readonly blockers: readonly ClockBlocker[];
}

type Options = Pick<ReadOptions, 'policy' | 'trace'>;

/** The due date if extended today by `workingDays`. @law 条例33② */
export function ifExtended(
  facts: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  on: LegalDate,
  workingDays: number,
  options: Options = {},
): WhatIf {
  const before = readClock(facts, calendar, { ...options, trace: false, on });
  const imagined: ClockFact = { id: IMAGINED, kind: 'extended', happenedOn: on, recordedOn: on, workingDays };
  return look(facts, [imagined], calendar, on, options, getExtensionBlockers(before, workingDays));
}

/**
 * The due date if a third party or a co-author is asked today, gets the letter today and stays silent: the longest
 * that one consultation can take once its receipt is proven.
 * @law 条例32 条例33③ 条例34
 */
export function ifConsultedInSilence(
  facts: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  on: LegalDate,
  party: 'thirdParty' | 'coAuthor' = 'thirdParty',
  options: Options = {},
): WhatIf {
  const before = readClock(facts, calendar, { ...options, trace: false, on });
  const base = { happenedOn: on, recordedOn: on, consultationId: IMAGINED };
  const imagined: ClockFact[] = [
    { ...base, id: IMAGINED, kind: 'consultationSent', party },
    { ...base, id: `${IMAGINED}-received`, kind: 'consultationReceived' },
  ];
  return look(facts, imagined, calendar, on, options, getConsultationBlockers(before));
}

/** The due date if the correction is received today (in time, or excused). @law 条例30 */
export function ifCorrected(
  facts: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  on: LegalDate,
  options: Options = {},
): WhatIf {
  const imagined: ClockFact = {
    id: IMAGINED,
    kind: 'correctionReceived',
    happenedOn: on,
    recordedOn: on,
    lateForGoodReason: true,
  };
  const before = readClock(facts, calendar, { ...options, trace: false, on });
  return look(facts, [imagined], calendar, on, options, getCorrectionBlockers(before));
}

/**
 * The due date if the correction notice is received today and the applicant corrects on the last day of its period: the
 * longest that asking can take once the receipt of the notice is proven.
 * @law 条例30
 */
export function ifCorrectedOnLastDay(
  facts: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  on: LegalDate,
  periodWorkingDays: number,
  options: Options = {},
): WhatIf {
  const lastDay = correctionDueOn(on, calendar, periodWorkingDays).dueOn;
  return ifCorrected(facts, calendar, lastDay, options);
}

const IMAGINED = 'what-if';

function look(
  facts: readonly ClockFact[],
  imagined: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  on: LegalDate,
  options: Options,
  blockers: readonly ClockBlocker[],
): WhatIf {
  const reading = readClock([...facts, ...imagined], calendar, { ...options, on });
  return { reading, replyDueOn: reading.replyDueOn, blockers };
}
