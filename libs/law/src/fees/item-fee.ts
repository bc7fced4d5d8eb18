import type { LegalDate } from '../dates/index.js';
import { feeStandardOn, type FeeStandard, type RateBand } from './fee-standard.js';
import type { Fee } from './fee.js';
import { progressiveSum } from './progressive-sum.js';
import { requireWholeCount } from './whole-count.js';

/** The bands by item, the last of them going on without end. */
function* itemRates(standard: FeeStandard): Generator<RateBand> {
  const { bands, beyond } = standard.items;
  let last: RateBand = { upTo: 0, yuan: 0 };
  for (const band of bands) yield (last = band);
  for (;;) yield (last = { upTo: last.upTo + beyond.every, yuan: last.yuan + beyond.raise });
}

/**
 * Fee for `items` requests that one applicant made to one agency in one calendar month, all charged by item.
 *
 * @param items whole number, 0 or more
 * @param on day of the fee notice; without it the newest standard
 * @returns whole yuan with its bands
 * @throws LawRefusal when `items` is no whole number in range, or no standard was in force
 * @law 办法4
 */
export function feeForItems(items: number, on?: LegalDate): Fee {
  requireWholeCount(items, 0, '件');
  const sum = progressiveSum(items, itemRates(feeStandardOn(on)));
  return { method: 'items', count: items, ...sum, articles: ['办法4'] };
}

/**
 * Fee for the one request that is number `rank` of its applicant in its month.
 *
 * @param rank whole number, 1 or more (see `monthlyItemRank`)
 * @param on day of the fee notice; without it the newest standard
 * @throws LawRefusal when `rank` is no whole number in range, or no standard was in force
 * @law 办法4
 */
export function feeForItemRank(rank: number, on?: LegalDate): Fee {
  requireWholeCount(rank, 1, '件');
  for (const rate of itemRates(feeStandardOn(on))) {
    if (rank > rate.upTo) continue;
    const band = { from: rank, to: rank, units: 1, yuanEach: rate.yuan, yuan: rate.yuan };
    return { method: 'items', count: rank, yuan: rate.yuan, bands: [band], articles: ['办法4'] };
  }
  throw new Error('the bands by item have no end');
}
