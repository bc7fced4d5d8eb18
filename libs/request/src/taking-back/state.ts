import type { EventData } from '../events.js';

/** Facts whose day a clerk enters, and can have entered wrongly. A branch that has one more adds it here. */
export const DAY_FACT_TYPES = [
  'RequestRegistered',
  'CorrectionNoticeReceived',
  'CorrectionConfirmed',
  'ReasonsNoticeReceived',
  'FeeNoticeReceived',
  'FeePaid',
  'ReplyDispatched',
  'ReplyServed',
] as const;
export type DayFactType = (typeof DAY_FACT_TYPES)[number];

/** A fact as it stands: entered by a person, and not taken back. */
export type DayFact<T extends DayFactType = DayFactType> = {
  [P in T]: { seq: number; commandId: string; type: P; data: EventData[P] };
}[T];
