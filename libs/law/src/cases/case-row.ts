import { LawRefusal } from '../refusal.js';

/** One row in the columns of `deadlines.csv` (handbook §9.3), as texts. Other columns are ignored. */
export interface CaseRow {
  readonly id: string;
  readonly channel?: string;
  readonly submitted_on?: string;
  readonly received_on?: string;
  readonly events?: string;
  readonly asks: string;
}

/** The columns a file must have; the rest may be missing. */
export const REQUIRED_CASE_COLUMNS = ['id', 'asks'] as const;

/** A row that cannot be read: the text, not the law, is at fault. */
export function malformed(what: string): LawRefusal {
  return new LawRefusal('CASE.MALFORMED', what);
}
