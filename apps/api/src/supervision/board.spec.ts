import { describe, expect, it } from '@jest/globals';
import { atShare } from './board.controller.js';
import { monthsOf } from './statistics.controller.js';

describe('the share of values', () => {
  it.each<[number[], number, number | null]>([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[1, 2, 3, 4], 0.5, 2],
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9],
  ])('of %j at %d is %j', (sorted, share, expected) => expect(atShare(sorted, share)).toBe(expected));
});

describe('the months of a period', () => {
  it('are cut to it, over the turn of a year', () =>
    expect(monthsOf('2025-12-15', '2026-02-03')).toEqual([
      { key: '2025-12', from: '2025-12-15', to: '2025-12-31' },
      { key: '2026-01', from: '2026-01-01', to: '2026-01-31' },
      { key: '2026-02', from: '2026-02-01', to: '2026-02-03' },
    ]));
});
