import type { FeeBand } from './fee.js';
import type { RateBand } from './fee-standard.js';

/** What a count costs under progressive bands: each band's rate only for the units inside it (超额累进). */
export function progressiveSum(count: number, rates: Iterable<RateBand>): { yuan: number; bands: FeeBand[] } {
  const bands: FeeBand[] = [];
  let yuan = 0;
  let from = 1;
  for (const rate of rates) {
    if (from > count) break;
    const to = Math.min(count, rate.upTo);
    const units = to - from + 1;
    bands.push({ from, to, units, yuanEach: rate.yuan, yuan: units * rate.yuan });
    yuan += units * rate.yuan;
    from = to + 1;
  }
  return { yuan, bands };
}
