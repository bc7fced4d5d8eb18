import { LawRefusal } from '../refusal.js';
import type { FeeBasis } from './fee-basis.js';
import { feeByMethod } from './fee-by-method.js';
import type { Fee, FeeMethod } from './fee.js';
import { getFeeBlockers } from './get-fee-blockers.js';

/**
 * The fee of one request by the one method that the agency chose.
 *
 * @throws LawRefusal with the first of `getFeeBlockers`, or `FEE.COUNT_NOT_WHOLE`, `FEE.COUNT_OUT_OF_RANGE`
 * @law 办法3 办法5
 */
export function chooseFeeMethod(methods: readonly FeeMethod[], basis: FeeBasis): Fee {
  const [blocker] = getFeeBlockers(methods, basis);
  if (blocker) throw new LawRefusal(blocker.code, blocker.message, blocker.articles[0], blocker.details);
  const [method] = methods;
  return feeByMethod(method ?? 'items', basis);
}

/** Both amounts side by side, for the person who chooses; `null` where that method may not be used or gives nothing. */
export function feeOptions(basis: FeeBasis): Record<FeeMethod, Fee | null> {
  const one = (method: FeeMethod) => (getFeeBlockers([method], basis).length === 0 ? feeByMethod(method, basis) : null);
  return { items: one('items'), pages: one('pages') };
}
