import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DEFAULT_ITEM_COUNT_PRACTICE,
  feeForItemRank,
  feeForItems,
  monthlyItemRank,
  type CountedRequest,
} from './index.js';

const request = (id: string, receivedOn: string, more: Partial<CountedRequest> = {}): CountedRequest => ({
  id,
  applicant: 'a',
  agency: 'x',
  receivedOn,
  ...more,
});

describe('the monthly count', () => {
  it('F11: ten in August and ten in September are all free', () => {
    const all = Array.from({ length: 20 }, (_, i) => request(`r${i}`, i < 10 ? '2026-08-31' : '2026-09-01'));
    expect(all.map(({ id }) => feeForItemRank(monthlyItemRank(id, all).rank).yuan)).toEqual(Array(20).fill(0));
    expect(monthlyItemRank('r10', all)).toEqual({ rank: 1, month: '2026-09', countedIds: ['r10'] });
  });

  it('counts one applicant and one agency, in the order of receipt', () => {
    const all = [
      request('late', '2026-08-20'),
      request('other agency', '2026-08-01', { agency: 'y' }),
      request('other applicant', '2026-08-01', { applicant: 'b' }),
      request('early', '2026-08-05'),
      request('asked', '2026-08-20'),
      request('same day, registered after', '2026-08-20'),
      request('same month, last year', '2025-08-05'),
    ];
    expect(monthlyItemRank('asked', all).countedIds).toEqual(['early', 'late', 'asked']);
    const everywhere = { ...DEFAULT_ITEM_COUNT_PRACTICE, scope: 'everywhere' as const };
    expect(monthlyItemRank('asked', all, everywhere).rank).toBe(4);
  });

  it('leaves out withdrawn and lapsed requests where the agency says so, but never the asked one', () => {
    const all = [
      request('withdrawn', '2026-08-01', { ended: 'withdrawn' }),
      request('lapsed', '2026-08-02', { ended: 'correctionLapsed' }),
      request('answered', '2026-08-02'),
      request('asked', '2026-08-03', { ended: 'withdrawn' }),
    ];
    expect(monthlyItemRank('asked', all).rank).toBe(4);
    expect(monthlyItemRank('asked', all, { ...DEFAULT_ITEM_COUNT_PRACTICE, countWithdrawn: false }).countedIds).toEqual(
      ['lapsed', 'answered', 'asked'],
    );
    const neither = { ...DEFAULT_ITEM_COUNT_PRACTICE, countWithdrawn: false, countCorrectionLapsed: false };
    expect(monthlyItemRank('asked', all, neither).countedIds).toEqual(['answered', 'asked']);
  });

  it('refuses a request that is not among them', () => {
    expect(() => monthlyItemRank('x', [])).toThrow(
      expect.objectContaining({ code: 'FEE.REQUEST_NOT_FOUND', article: '办法4', details: { id: 'x' } }),
    );
  });

  it('gives each request of a month its own rank, and the fees by rank add up to the fee of the month', () => {
    const days = fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, (list) => {
        const all = list.map((day, i) => request(`r${i}`, `2026-08-${String(day).padStart(2, '0')}`));
        const ranks = all.map(({ id }) => monthlyItemRank(id, all).rank);
        expect([...ranks].sort((a, b) => a - b)).toEqual(all.map((_, i) => i + 1));
        const sum = ranks.reduce((total, rank) => total + feeForItemRank(rank).yuan, 0);
        expect(sum).toBe(feeForItems(all.length).yuan);
      }),
    );
  });
});
