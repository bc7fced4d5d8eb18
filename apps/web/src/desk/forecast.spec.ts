import { describe, expect, it } from '@jest/globals';

import { stackedBy } from './forecast';

const row = (dueOn: string, unitId: string | null, requests: number) => ({ dueOn, unitId, unitName: unitId, requests });

describe('what runs out', () => {
  it('has a count for each unit and day, days in order, what no unit has last', () => {
    const rows = [row('2026-03-20', null, 2), row('2026-03-20', 'water', 1), row('2026-03-06', 'water', 3)];
    expect(stackedBy(rows, 'nobody')).toEqual({
      days: ['2026-03-06', '2026-03-20'],
      units: [
        { id: 'water', name: 'water', counts: [3, 1] },
        { id: null, name: 'nobody', counts: [0, 2] },
      ],
      totals: [3, 3],
    });
  });

  it('is nothing where nothing runs out', () => expect(stackedBy([], '')).toEqual({ days: [], units: [], totals: [] }));
});
