import type { LegalDate } from '#libs/law';

/** What the applicant was awaited for when the request lapsed. */
export type LapseKind = 'correction' | 'fee';

/** A lapse that a person confirmed: it can be taken back by evidence that the applicant acted in time. */
export interface LapseState {
  kind: LapseKind;
  /** The last day of the applicant's period. */
  dueOn: LegalDate;
  /** The fact of the clock ledger that it is. */
  factId: string;
}
