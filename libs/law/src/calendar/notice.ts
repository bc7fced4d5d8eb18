import { isLegalDate, type LegalDate, yearOf } from '../dates/legal-date.js';
import { LawRefusal } from '../refusal.js';

/** Days off from..to (both inclusive), with the holiday they belong to. */
export interface DaysOff {
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly name: string;
}

/** A weekend day on which everybody works, with the holiday that it makes up for. */
export interface MakeUpDay {
  readonly date: LegalDate;
  readonly name: string;
}

/**
 * One published arrangement of days: the yearly notice of the State Council, an amendment in the middle of a year, or
 * an agency's own announcement (a flood, an epidemic). Later ones win over earlier ones, local over national.
 */
export interface HolidayNotice {
  readonly id: string;
  readonly kind: 'annual' | 'amendment' | 'local';
  /** The year that it arranges; it may name days of the December before. */
  readonly year: number;
  readonly source: string;
  readonly publishedOn: LegalDate;
  readonly off: readonly DaysOff[];
  readonly work: readonly MakeUpDay[];
}

/** Everything wrong with a notice, in words; empty when it can be used. */
export function noticeFaults(notice: HolidayNotice): string[] {
  const faults: string[] = [];
  const seen = new Map<LegalDate, string>();
  const check = (date: LegalDate, what: string) => {
    if (!isLegalDate(date)) return void faults.push(`${what}不是有效日期：${date}`);
    if (Math.abs(yearOf(date) - notice.year) > 1 || yearOf(date) > notice.year)
      faults.push(`${what}不属于${notice.year}年：${date}`);
    const before = seen.get(date);
    if (before) faults.push(`${date}重复：既是${before}又是${what}`);
    seen.set(date, what);
  };
  if (!isLegalDate(notice.publishedOn)) faults.push(`公布日不是有效日期：${notice.publishedOn}`);
  for (const { from, to } of notice.off) {
    check(from, '放假日');
    if (to !== from) check(to, '放假日');
    if (to < from) faults.push(`放假区间颠倒：${from} 至 ${to}`);
  }
  for (const { date } of notice.work) {
    check(date, '上班日');
    if (notice.off.some(({ from, to }) => from < date && date < to)) faults.push(`上班日落在放假区间内：${date}`);
  }
  return faults;
}

/** @throws LawRefusal `CALENDAR.BAD_NOTICE` with every fault */
export function checkNotice(notice: HolidayNotice): HolidayNotice {
  const faults = noticeFaults(notice);
  if (faults.length > 0) throw new LawRefusal('CALENDAR.BAD_NOTICE', faults.join('；'), '放假通知', { id: notice.id });
  return notice;
}
