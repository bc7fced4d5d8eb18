import { describe, expect, it } from '@jest/globals';

import type { TraceDay } from './api/types';
import { weeksOf } from './day-weeks';

const day = (date: string): TraceDay => ({
  date,
  effect: 'counted',
  count: 1,
  reason: '',
  articles: [],
  source: '',
  provisional: false,
  isDue: false,
});

describe('the strip of days', () => {
  it('begins on a Monday and ends on a Sunday', () => {
    const thu_nov_26 = day('2026-11-26');
    const tue_dec_1 = day('2026-12-01');
    const weeks = weeksOf([thu_nov_26, tue_dec_1]);
    expect(weeks.map((week) => [week[0]!.date, week[6]!.date])).toEqual([
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-06'],
    ]);
    expect(weeks[0]![3]!.day).toBe(thu_nov_26);
    expect(weeks[1]![1]!.day).toBe(tue_dec_1);
    expect(weeks.flat().filter((cell) => cell.day !== null)).toHaveLength(2);
  });

  it('keeps a Sunday in the week that it ends', () => {
    expect(weeksOf([day('2026-11-22')])).toHaveLength(1);
    expect(weeksOf([day('2026-11-22')])[0]![6]!.day).not.toBeNull();
  });

  it('crosses the end of a year', () => {
    expect(weeksOf([day('2026-12-31'), day('2027-01-04')]).map((week) => week[0]!.date)).toEqual([
      '2026-12-28',
      '2027-01-04',
    ]);
  });

  it('is empty without days', () => {
    expect(weeksOf([])).toEqual([]);
  });
});
