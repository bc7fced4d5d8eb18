import { describe, expect, it } from '@jest/globals';
import { golden } from '../../test/golden.js';
import { explainFee, feeForItemRank, feeForItems, feeForPages, type Fee } from './index.js';

function feeOf(row: Record<string, string>): Fee {
  const count = Number(row['count']);
  if (row['method'] === 'items') return feeForItems(count);
  if (row['method'] === 'item-rank') return feeForItemRank(count);
  if (row['method'] === 'pages') return feeForPages(count, { alreadyPublic: row['already_public'] === 'yes' });
  throw new Error(`unknown method in golden/fees.csv: ${row['method']}`);
}

describe('processing fees: golden/fees.csv', () => {
  it.each(golden('fees.csv'))('$id: $method $count is $yuan yuan ($note)', (row) => {
    const fee = feeOf(row);
    expect(fee.yuan).toBe(Number(row['yuan']));
    expect(fee.bands.reduce((sum, band) => sum + band.yuan, 0)).toBe(fee.yuan);
    expect(explainFee(fee).at(-1)).toContain(`${row['yuan']}元`);
  });

  it('has every figure of the handbook', () => {
    const ids = golden('fees.csv').map((row) => row['id']?.replace(/[ab]$/, ''));
    for (let n = 1; n <= 19; n += 1) expect(ids).toContain(`F${n}`);
  });
});
