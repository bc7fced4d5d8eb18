import type { FeeBasis } from './fee-basis.js';
import type { Fee, FeeMethod } from './fee.js';
import { feeForItemRank } from './item-fee.js';
import { feeForPages } from './page-fee.js';

/** What one request costs by one method, whether or not it may be charged so. */
export function feeByMethod(method: FeeMethod, { itemRank, pages, on }: FeeBasis): Fee {
  return method === 'items' ? feeForItemRank(itemRank, on) : feeForPages(pages, { on });
}
