import type { ArticleId, Force } from '../../articles/index.js';
import type { LegalDate } from '../../dates/index.js';
import type { ReplyProposal } from '../reply-proposal.js';

export type Details = Readonly<Record<string, string | number | boolean>>;

/** Something that must hold before a reply may be proposed, named by what is wrong when it does not hold. */
export interface Requirement {
  readonly articles: readonly ArticleId[];
  readonly force: Force;
  /** What is missing, in plain Chinese. */
  readonly message: string;
  /** Each way in which it does not hold on the day `on`; empty when it holds. */
  readonly failures: (proposal: ReplyProposal, on: LegalDate) => readonly Details[];
}

export const MET: readonly Details[] = [];

/** One failure without details when `broken`. */
export function failIf(broken: boolean, details: Details = {}): readonly Details[] {
  return broken ? [details] : MET;
}
