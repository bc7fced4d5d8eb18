import { describe, expect, it } from '@jest/globals';

import { dayText, dayWithWeekday, instantText } from './format';

describe('days and instants in words', () => {
  it('are the same in every time zone of the reader', () => {
    expect(dayText('2026-01-05')).toBe('2026年1月5日');
    expect(dayWithWeekday('2026-11-22')).toBe('2026年11月22日（星期日）');
    expect(instantText('2026-11-21T16:30:00.000Z')).toBe('2026-11-22 00:30');
  });
});
