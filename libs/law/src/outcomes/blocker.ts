import type { ArticleId, Force } from '../articles/index.js';

/** One reason why something may not be done now. `details` holds codes, counts and days only, never a person's text. */
export interface Blocker {
  /** e.g. `PROPOSAL.REASONS_MISSING` */
  readonly code: string;
  readonly articles: readonly ArticleId[];
  /** A reason of `practice` is custom, which an agency may set aside. */
  readonly force: Force;
  /** Plain Chinese for the person at the desk. */
  readonly message: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;
}
