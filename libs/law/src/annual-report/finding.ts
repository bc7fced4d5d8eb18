import type { CellAddress } from './figures.js';

/** `error`: the report must not be published so. `warning`: look at it. `note`: worth knowing. */
export type FindingSeverity = 'error' | 'warning' | 'note';

export const FINDING_CODES = [
  'CELL.NOT_A_COUNT',
  'CELL.ROW_NOT_SUM',
  'CELL.TOTAL_NOT_SUM',
  'CELL.COLUMN_UNBALANCED',
  'CELL.CARRY_OVER_DIFFERS',
  'REQUEST.DUPLICATE_ID',
  'REQUEST.CLOSED_BEFORE_RECEIVED',
  'REQUEST.OUTCOME_WITHOUT_CLOSING',
  'REQUEST.CLOSING_WITHOUT_OUTCOME',
  'REQUEST.EXEMPTION_MISSING',
  'REQUEST.EXEMPTION_UNEXPECTED',
  'REMEDY.DUPLICATE_ID',
  'REMEDY.CLOSED_BEFORE_FILED',
  'REMEDY.RESULT_WITHOUT_CLOSING',
  'REMEDY.CLOSING_WITHOUT_RESULT',
  'REPORT.EARLIER_FORMAT',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Something that is wrong with a report or with a record that should be in it. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** Plain Chinese. */
  readonly message: string;
  readonly cell?: CellAddress;
  /** Request or remedy by its id. */
  readonly id?: string;
  /** Where the record came from, as the caller told, e.g. a line number. */
  readonly origin?: number;
  readonly details: Readonly<Record<string, string | number>>;
}
