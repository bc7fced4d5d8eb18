import { describe, expect, it } from '@jest/globals';

import { daysWritten, isSheet } from './calendar-days';

describe('the days of a notice', () => {
  it('are written a line each, in Chinese, with commas of either kind', () => {
    expect(daysWritten('2027-01-01,放假,元旦\n\n2027-01-03，上班，元旦\n')).toEqual({
      days: [
        { date: '2027-01-01', kind: 'off', name: '元旦' },
        { date: '2027-01-03', kind: 'work', name: '元旦' },
      ],
    });
  });

  it('name the line that cannot be read', () => {
    expect(daysWritten('2027-01-01,放假,元旦\n2027-1-2,放假,元旦')).toEqual({ wrongLine: 2 });
    expect(daysWritten('2027-01-01,休息,元旦')).toEqual({ wrongLine: 1 });
    expect(daysWritten('2027-01-01,放假')).toEqual({ wrongLine: 1 });
  });

  it('come as a sheet where a program wrote them', () => {
    expect(isSheet('\uFEFFdate,kind,name,year\n2027-01-01,off,元旦,2027\n')).toBe(true);
    expect(isSheet('2027-01-01,放假,元旦')).toBe(false);
  });
});
