import { describe, expect, it } from '@jest/globals';

import { dayText, dayWithWeekday, instantText, monthText, withDays } from './format';

describe('days and instants in words', () => {
  it('are the same in every time zone of the reader', () => {
    expect(dayText('2026-01-05')).toBe('2026年1月5日');
    expect(dayWithWeekday('2026-11-22')).toBe('2026年11月22日（星期日）');
    expect(instantText('2026-11-21T16:30:00.000Z')).toBe('2026-11-22 00:30');
    expect(monthText('2026-11')).toBe('2026年11月');
  });

  it('stand so within a text of the record, where numbers of requests are left alone', () => {
    expect(withDays('QHSW-2026-000012 要求补正，期限至 2026-12-18')).toBe(
      'QHSW-2026-000012 要求补正，期限至 2026年12月18日',
    );
  });
});
