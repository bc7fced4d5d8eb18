import type { LegalDate } from '../dates/index.js';
import { feeStandardOn } from './fee-standard.js';
import type { Fee } from './fee.js';
import { progressiveSum } from './progressive-sum.js';
import { requireWholeCount } from './whole-count.js';

/**
 * Fee by pages of one request; pages of different requests are never added up.
 *
 * @param pages whole number, 0 or more; one A4 side is a page
 * @param options `alreadyPublic`: only the way to public information is told, so no page is charged;
 *   `on`: day of the fee notice, without it the newest standard
 * @returns whole yuan with its bands
 * @throws LawRefusal when `pages` is no whole number in range, or no standard was in force
 * @law 办法5
 */
export function feeForPages(pages: number, options: { alreadyPublic?: boolean; on?: LegalDate } = {}): Fee {
  requireWholeCount(pages, 0, '页');
  const standard = feeStandardOn(options.on);
  const sum = progressiveSum(options.alreadyPublic ? 0 : pages, standard.pages.bands);
  return { method: 'pages', count: pages, ...sum, articles: ['办法5'] };
}
