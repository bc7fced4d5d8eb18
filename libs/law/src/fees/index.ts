export { chooseFeeMethod, feeOptions } from './choose-fee-method.js';
export { feeObjectionParagraphs } from './fee-objection.js';
export type { FeeBasis } from './fee-basis.js';
export { getFeeBlockers } from './get-fee-blockers.js';
export { explainFee } from './explain-fee.js';
export { FEE_REFUSAL_CODES, type FeeRefusalCode } from './fee-refusal.js';
export { FEE_STANDARDS, feeStandardOn, type FeeStandard, type RateBand } from './fee-standard.js';
export type { Fee, FeeBand, FeeMethod } from './fee.js';
export { feeForItemRank, feeForItems } from './item-fee.js';
export {
  DEFAULT_ITEM_COUNT_PRACTICE,
  monthlyItemRank,
  type CountedRequest,
  type ItemCountPractice,
  type MonthlyItemRank,
} from './monthly-item-rank.js';
export { feeForPages } from './page-fee.js';
