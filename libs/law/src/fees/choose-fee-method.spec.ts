import { describe, expect, it } from '@jest/globals';
import { isLawRefusal } from '../refusal.js';
import { chooseFeeMethod, feeOptions, getFeeBlockers, type FeeBasis, type FeeMethod } from './index.js';

/** F18: the twelfth request of the month, 120 pages on paper. */
const F18: FeeBasis = { itemRank: 12, pages: 120, copyRequested: true, alreadyPublic: false, on: '2026-05-06' };

function refusalOf(methods: FeeMethod[], basis: FeeBasis): string {
  try {
    chooseFeeMethod(methods, basis);
  } catch (error) {
    if (isLawRefusal(error)) return error.code;
    throw error;
  }
  return 'none';
}

describe('the method of a fee', () => {
  it('F18: either 100 by item or 1100 by page', () => {
    expect(chooseFeeMethod(['items'], F18).yuan).toBe(100);
    expect(chooseFeeMethod(['pages'], F18).yuan).toBe(1100);
    expect(chooseFeeMethod(['pages', 'pages'], F18).yuan).toBe(1100);
    expect(feeOptions(F18)).toMatchObject({ items: { yuan: 100 }, pages: { yuan: 1100 } });
  });

  it('F18: never both', () => expect(refusalOf(['items', 'pages'], F18)).toBe('FEE.BOTH_METHODS'));
  it('is one of the two', () => expect(refusalOf([], F18)).toBe('FEE.NO_METHOD'));

  it('F19: what is public is not charged by page, but may be by item', () => {
    const basis = { ...F18, itemRank: 11, pages: 200, alreadyPublic: true };
    expect(refusalOf(['pages'], basis)).toBe('FEE.ONLY_PATH_GIVEN');
    expect(chooseFeeMethod(['items'], basis).yuan).toBe(100);
    expect(feeOptions(basis)).toMatchObject({ items: { yuan: 100 }, pages: null });
  });

  it('by page needs a wish for copies', () => {
    expect(refusalOf(['pages'], { ...F18, copyRequested: false })).toBe('FEE.NO_COPY_REQUESTED');
  });

  it('is refused with all reasons at once', () => {
    const wrong = { ...F18, itemRank: 3, alreadyPublic: true, copyRequested: false };
    expect(getFeeBlockers(['items', 'pages'], wrong).map((each) => each.code)).toEqual([
      'FEE.BOTH_METHODS',
      'FEE.ONLY_PATH_GIVEN',
      'FEE.NO_COPY_REQUESTED',
      'FEE.NOTHING_DUE',
    ]);
    expect(getFeeBlockers([], { ...F18, on: '2020-12-31' }).map(({ code, articles }) => [code, ...articles])).toEqual([
      ['FEE.NO_METHOD', '办法3'],
      ['FEE.NO_STANDARD_IN_FORCE', '条例42'],
    ]);
    expect(getFeeBlockers(['pages'], F18)).toEqual([]);
    for (const { message, details, force } of getFeeBlockers(['items', 'pages'], wrong)) {
      expect(message).toMatch(/[收费]/);
      expect({ details, force }).toEqual({ details: { on: '2026-05-06' }, force: 'law' });
    }
    expect(() => chooseFeeMethod(['items', 'pages'], F18)).toThrow(
      expect.objectContaining({ article: '办法3', message: '同一件申请只能按件或按量择一收费，不得两种都收' }),
    );
  });

  it('that gives nothing makes no fee notice', () => {
    const free = { ...F18, itemRank: 10, pages: 30 };
    expect(refusalOf(['items'], free)).toBe('FEE.NOTHING_DUE');
    expect(refusalOf(['pages'], free)).toBe('FEE.NOTHING_DUE');
    expect(feeOptions(free)).toEqual({ items: null, pages: null });
  });

  it('before the standard of 2021 there is none', () => {
    expect(chooseFeeMethod(['items'], { ...F18, on: '2021-01-01' }).yuan).toBe(100);
    expect(getFeeBlockers(['items'], { ...F18, on: '2020-12-31' }).map(({ code }) => code)).toEqual([
      'FEE.NO_STANDARD_IN_FORCE',
    ]);
    expect(refusalOf(['items'], { ...F18, on: '2020-06-01' })).toBe('FEE.NO_STANDARD_IN_FORCE');
    expect(feeOptions({ ...F18, on: '2020-06-01' })).toEqual({ items: null, pages: null });
  });
});
