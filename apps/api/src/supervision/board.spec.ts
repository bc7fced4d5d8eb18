import { describe, expect, it } from '@jest/globals';
import { atShare, repliesView } from './replies.js';
import { monthsOf } from './statistics.controller.js';
import { inTreeOrder, sumOfLights } from './tree.js';

describe('the share of values', () => {
  it.each<[number[], number, number | null]>([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[1, 2, 3, 4], 0.5, 2],
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9],
  ])('of %j at %d is %j', (sorted, share, expected) =>
    expect(
      atShare(
        sorted.map((workingDays) => ({ workingDays, replies: 1 })),
        share,
      ),
    ).toBe(expected),
  );

  it('counts replies that took as long together, in whatever order they come', () => {
    const counts = [
      { workingDays: 19, replies: 2, extended: 1, corrected: 0, suspended: 2 },
      { workingDays: 7, replies: 8, extended: 0, corrected: 3, suspended: 0 },
    ];
    expect(repliesView(counts)).toEqual({
      ...{ replies: 10, medianWorkingDays: 7, p90WorkingDays: 19, extended: 1, corrected: 3, suspended: 2 },
    });
  });
});

describe('the months of a period', () => {
  it('are cut to it, over the turn of a year', () =>
    expect(monthsOf('2025-12-15', '2026-02-03')).toEqual([
      { key: '2025-12', from: '2025-12-15', to: '2025-12-31' },
      { key: '2026-01', from: '2026-01-01', to: '2026-01-31' },
      { key: '2026-02', from: '2026-02-01', to: '2026-02-03' },
    ]));
});

describe('the tree of agencies', () => {
  const lights = { green: 1, amber: 0, red: 2, notJudged: 0 };
  const row = (id: string, parentId: string | null) => ({ id, name: id, parentId, ...lights, breaches: 0 });

  it('has each agency before those below it, and one whose parent is not watched at the top', () => {
    const rows = [row('county', 'city'), row('city', 'province'), row('office', 'county'), row('other', null)];
    expect(inTreeOrder(rows).map(({ id, parentId }) => [id, parentId])).toEqual([
      ['city', null],
      ['county', 'city'],
      ['office', 'county'],
      ['other', null],
    ]);
  });

  it('sums the lights of its units', () => {
    const unit = { unitId: null, unitName: null, ...lights };
    expect(sumOfLights([unit, unit])).toEqual({ green: 2, amber: 0, red: 4, notJudged: 0 });
    expect(sumOfLights([])).toEqual({ green: 0, amber: 0, red: 0, notJudged: 0 });
  });
});
