import type { ArticleId } from '../articles/index.js';
import { LawRefusal } from '../refusal.js';

/** Why no fee can be computed, or no fee may be charged that way. */
export const FEE_REFUSAL_CODES = [
  'FEE.COUNT_NOT_WHOLE',
  'FEE.COUNT_OUT_OF_RANGE',
  'FEE.NO_STANDARD_IN_FORCE',
  'FEE.BOTH_METHODS',
  'FEE.NO_METHOD',
  'FEE.NO_COPY_REQUESTED',
  'FEE.ONLY_PATH_GIVEN',
  'FEE.NOTHING_DUE',
  'FEE.REQUEST_NOT_FOUND',
] as const;
export type FeeRefusalCode = (typeof FEE_REFUSAL_CODES)[number];

export function feeRefusal(
  code: FeeRefusalCode,
  message: string,
  article: ArticleId,
  details: Readonly<Record<string, string | number>> = {},
): LawRefusal {
  return new LawRefusal(code, message, article, details);
}
