import { describe, expect, it } from '@jest/globals';

import { dueByDay } from './calendar-moves';

describe('what a version of the calendar would move', () => {
  it('is counted by the day on which it is due now, and by the one on which it would be', () => {
    const moves = [
      { oldDueOn: '2026-12-25', newDueOn: '2026-12-28' },
      { oldDueOn: '2026-12-25', newDueOn: '2026-12-28' },
      { oldDueOn: '2026-12-28', newDueOn: '2026-12-29' },
      // Suspended: no day by either.
      { oldDueOn: null, newDueOn: null },
    ];
    expect(dueByDay(moves)).toEqual({
      days: ['2026-12-25', '2026-12-28', '2026-12-29'],
      before: [2, 1, 0],
      after: [0, 2, 1],
    });
  });
});
