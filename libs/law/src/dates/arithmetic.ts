import { LawRefusal } from '../refusal.js';
import {
  dayOfMonth,
  daysInMonth,
  type EpochDay,
  format,
  fromEpochDay,
  type LegalDate,
  monthOf,
  toEpochDay,
  yearOf,
} from './legal-date.js';

/** The day `days` natural days later (or earlier, when negative). */
export function addDays(date: LegalDate, days: number): LegalDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/**
 * The corresponding day `months` later; where that month has no such day, its last day (08-31 + 6 = 02-28 or 02-29).
 * @law 民诉法85 a period by months ends on the corresponding day
 */
export function addMonths(date: LegalDate, months: number): LegalDate {
  if (!Number.isInteger(months)) throw new LawRefusal('DATE.INVALID', `月数应为整数：${months}`);
  toEpochDay(date);
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  if (year < 0 || year > 9999) throw new LawRefusal('DATE.INVALID', `日期超出范围：${date} + ${months} 个月`);
  return format(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)));
}

/** Negative when `a` is earlier, positive when later, 0 when the same day. */
export function compareDates(a: LegalDate, b: LegalDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Natural days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: LegalDate, b: LegalDate): number {
  return toEpochDay(b) - toEpochDay(a);
}

export const earlierOf = (a: LegalDate, b: LegalDate): LegalDate => (a <= b ? a : b);
export const laterOf = (a: LegalDate, b: LegalDate): LegalDate => (a >= b ? a : b);

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOfEpochDay(day: EpochDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

const WEEKDAY_NAMES = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/** 周一 … 周日. */
export function weekdayName(date: LegalDate): string {
  return WEEKDAY_NAMES[weekdayOfEpochDay(toEpochDay(date))] ?? '';
}
