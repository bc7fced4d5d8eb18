import type { ArticleId } from '../articles/index.js';

/** Charged by item (按件) or by page (按量); the law lets an agency use one of them for a request, never both. */
export type FeeMethod = 'items' | 'pages';

/** One line of the sum: units number `from` to `to`, at `yuan` each. */
export interface FeeBand {
  readonly from: number;
  readonly to: number;
  readonly units: number;
  readonly yuanEach: number;
  readonly yuan: number;
}

/** A processing fee in whole yuan, with the bands that add up to it. */
export interface Fee {
  readonly method: FeeMethod;
  /** Items, the rank of one item, or pages. */
  readonly count: number;
  readonly yuan: number;
  readonly bands: readonly FeeBand[];
  readonly articles: readonly ArticleId[];
}
