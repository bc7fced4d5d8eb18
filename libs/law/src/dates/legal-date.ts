import { LawRefusal } from '../refusal.js';

/**
 * A civil day in Asia/Shanghai, `YYYY-MM-DD`. Plain text on purpose: it has no time, no zone and no way to shift by
 * a day. Days order as their texts do.
 */
export type LegalDate = string;

/** Days since 1970-01-01, as an integer. The only number that day arithmetic is done on. */
export type EpochDay = number;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month (1-12) has; none where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** The number written from one place up to another; NaN where a character is no digit. */
function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

const isWellFormed = (text: string): boolean =>
  text.length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45;

/** Whether there is such a day; there is none of NaN. */
const isDay = (year: number, month: number, day: number): boolean =>
  year >= 0 && day >= 1 && day <= daysInMonth(year, month);

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isLegalDate(text: unknown): boolean {
  if (typeof text !== 'string' || !isWellFormed(text)) return false;
  return isDay(numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10));
}

/**
 * Checks a text from outside.
 * @throws LawRefusal `DATE.INVALID` when it is not a day that exists
 */
export function legalDate(text: string): LegalDate {
  if (!isLegalDate(text)) throw invalid(text);
  return text;
}

function invalid(text: string): LawRefusal {
  return new LawRefusal('DATE.INVALID', `不是有效日期（应为 YYYY-MM-DD）：${String(text)}`);
}

/**
 * The day's number since 1970-01-01.
 * @throws LawRefusal `DATE.INVALID`
 */
export function toEpochDay(date: LegalDate): EpochDay {
  const year = numberAt(date, 0, 4);
  const month = numberAt(date, 5, 7);
  const day = numberAt(date, 8, 10);
  if (!isWellFormed(date) || !isDay(year, month, day)) throw invalid(date);
  // The year begins in March, so that its leap day comes last: a day's place in the year is the same in all years.
  const y = month > 2 ? year : year - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + (BEFORE_MONTH[month - 1] as number) + day - 719528;
}

/** Days before the first of each month since the first of January of the year whose March came last, leap days apart. */
const BEFORE_MONTH = [365, 396, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Texts of the days that offices count with (2000-2059), each written once: writing them is half of a reading's work. */
const WRITTEN_FROM = 10957;
const WRITTEN: LegalDate[] = new Array<LegalDate>(21915).fill('');

/**
 * The day with that number.
 * @throws LawRefusal `DATE.INVALID` when it is no integer or falls outside the years 0000-9999
 */
export function fromEpochDay(epochDay: EpochDay): LegalDate {
  const known = WRITTEN[epochDay - WRITTEN_FROM];
  if (known) return known;
  const date = write(epochDay);
  if (known === '') WRITTEN[epochDay - WRITTEN_FROM] = date;
  return date;
}

function write(epochDay: EpochDay): LegalDate {
  if (!Number.isInteger(epochDay) || epochDay < -719528 || epochDay > 2932896)
    throw new LawRefusal('DATE.INVALID', `日期超出范围：${epochDay}`);
  const z = epochDay + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Writes a day that is known to exist. */
export function format(year: number, month: number, day: number): LegalDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

export const yearOf = (date: LegalDate): number => numberAt(date, 0, 4);
export const monthOf = (date: LegalDate): number => numberAt(date, 5, 7);
export const dayOfMonth = (date: LegalDate): number => numberAt(date, 8, 10);
