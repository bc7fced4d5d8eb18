import { feeRefusal } from './fee-refusal.js';

/** Above this, yuan would leave the whole numbers that a double can hold, or the list of bands its use. */
const LARGEST_COUNT = 1_000_000;

/**
 * Checks a count of items or pages.
 * @throws LawRefusal `FEE.COUNT_NOT_WHOLE`, `FEE.COUNT_OUT_OF_RANGE`
 */
export function requireWholeCount(count: number, least: 0 | 1, what: '件' | '页'): void {
  if (!Number.isInteger(count)) {
    throw feeRefusal('FEE.COUNT_NOT_WHOLE', `${what}数必须是整数：${count}`, '办法3', { count: String(count) });
  }
  if (count < least || count > LARGEST_COUNT) {
    throw feeRefusal('FEE.COUNT_OUT_OF_RANGE', `${what}数必须在${least}至${LARGEST_COUNT}之间：${count}`, '办法3', {
      count,
      least,
      most: LARGEST_COUNT,
    });
  }
}
