import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeOf } from '../../test/refusal.js';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  earlierOf,
  fromEpochDay,
  isLegalDate,
  laterOf,
  legalDate,
  monthOf,
  toEpochDay,
  weekdayName,
  weekdayOfEpochDay,
  yearOf,
} from './index.js';

const DAY = 86_400_000;
const utc = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const days = fc.integer({ min: -719_528 + 366, max: 2_932_896 });

describe('epoch days', () => {
  it('agree with UTC on every day from 1890 to 2110', () => {
    for (let day = toEpochDay('1890-01-01'); day <= toEpochDay('2110-12-31'); day++) {
      if (fromEpochDay(day) !== utc(day) || toEpochDay(utc(day)) !== day) throw new Error(`day ${day}`);
    }
  });

  it('go there and back for every day of ten thousand years', () =>
    fc.assert(
      fc.property(days, (day) => expect([fromEpochDay(day), toEpochDay(fromEpochDay(day))]).toEqual([utc(day), day])),
    ));

  it('reach from the first day of year 0 to the last of 9999', () => {
    expect([fromEpochDay(-719_528), fromEpochDay(2_932_896)]).toEqual(['0000-01-01', '9999-12-31']);
    expect([toEpochDay('0000-01-01'), toEpochDay('9999-12-31')]).toEqual([-719_528, 2_932_896]);
    for (const day of [-719_529, 2_932_897, 0.5, NaN, Infinity])
      expect(codeOf(() => fromEpochDay(day))).toBe('DATE.INVALID');
  });
});

describe('what is a date', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('%s is', (text) => {
    expect(isLegalDate(text)).toBe(true);
    expect(legalDate(text)).toBe(text);
  });

  it.each([
    ...['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32'],
    ...['2026-1-1', '20260101', '2026/01/01', '2026-01-01T00:00', ' 2026-01-01', '2026-01-01 ', '', '２０２６-01-01'],
    ...['-026-01-01', '2026-01-1a', '2026-0:-01', '202/-01-01', 'yyyy-mm-dd', '2026-01_01', '2026_01-01'],
  ])('“%s” is none', (text) => {
    expect(isLegalDate(text)).toBe(false);
    expect(codeOf(() => legalDate(text))).toBe('DATE.INVALID');
    expect(codeOf(() => toEpochDay(text))).toBe('DATE.INVALID');
  });

  it('nothing but a text is', () => {
    for (const value of [20260101, null, undefined, new Date(), ['2026-01-01']]) expect(isLegalDate(value)).toBe(false);
  });
});

describe('arithmetic', () => {
  it('adds and counts natural days', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
  });

  it.each([
    ['2026-03-31', 6, '2026-09-30'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-06-15', 7, '2027-01-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 0, '2026-01-31'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 1, '2026-12-30'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it('refuses months that are no whole number, a day that does not exist and years past 9999', () => {
    expect(codeOf(() => addMonths('2026-01-01', 0.5))).toBe('DATE.INVALID');
    expect(codeOf(() => addMonths('2026-02-30', 1))).toBe('DATE.INVALID');
    expect(codeOf(() => addMonths('9999-12-01', 1))).toBe('DATE.INVALID');
    expect(codeOf(() => addMonths('0000-01-01', -1))).toBe('DATE.INVALID');
    expect(addMonths('9999-11-01', 1)).toBe('9999-12-01');
    expect(addMonths('0000-02-01', -1)).toBe('0000-01-01');
  });

  it('orders days as their texts', () => {
    expect([compareDates('2026-01-01', '2026-01-02'), compareDates('2026-01-02', '2026-01-01')]).toEqual([-1, 1]);
    expect(compareDates('2026-01-01', '2026-01-01')).toBe(0);
    expect([earlierOf('2026-01-01', '2025-12-31'), laterOf('2026-01-01', '2025-12-31')]).toEqual([
      '2025-12-31',
      '2026-01-01',
    ]);
    expect([earlierOf('2025-01-01', '2025-12-31'), laterOf('2025-01-01', '2025-12-31')]).toEqual([
      '2025-01-01',
      '2025-12-31',
    ]);
  });

  it('names weekdays, before 1970 too', () => {
    expect(['2026-10-10', '2026-10-11', '2026-10-12', '1949-10-01'].map(weekdayName)).toEqual([
      '周六',
      '周日',
      '周一',
      '周六',
    ]);
    fc.assert(fc.property(days, (day) => expect(weekdayOfEpochDay(day)).toBe(new Date(day * DAY).getUTCDay())));
  });

  it('takes a date apart', () => expect([yearOf('2026-10-09'), monthOf('2026-10-09')]).toEqual([2026, 10]));
});
