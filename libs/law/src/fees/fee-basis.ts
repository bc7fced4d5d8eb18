import type { LegalDate } from '../dates/index.js';

/** What a fee for one request is judged by. */
export interface FeeBasis {
  /** Number of the request among its applicant's of the month (`monthlyItemRank`). */
  readonly itemRank: number;
  /** Pages that the applicant gets. */
  readonly pages: number;
  /** The applicant asked for paper, e-mail or a copy of data: only then may pages be charged. */
  readonly copyRequested: boolean;
  /** Only the way to public information is told. */
  readonly alreadyPublic: boolean;
  /** Day of the fee notice. */
  readonly on: LegalDate;
}
