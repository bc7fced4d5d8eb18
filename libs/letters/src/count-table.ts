import type { LegalDate } from './letters/common.js';
import type { CountedDay } from './letters/receipts.js';

/** Days in a row that count, or do not count, for the same reason. */
export interface CountRow {
  from: LegalDate;
  to: LegalDate;
  days: number;
  /** First and last ordinal; null where the days do not count. */
  nth: { from: number; to: number } | null;
  reason: string;
  basis: string;
}

/** 第3个工作日（延长期第1日） says of a row of days: 工作日（延长期）; the ordinals have a column of their own. */
const withoutOrdinals = (reason: string): string => reason.replace(/第\d+[个日]/g, '');

/** Shortens the clock's trace of days to rows that still account for every day. */
export function countTable(trace: readonly CountedDay[]): CountRow[] {
  const rows: CountRow[] = [];
  for (const { day, nth: ordinal, reason: ofDay, basis = '' } of trace) {
    const nth = ordinal ?? null;
    const reason = nth === null ? ofDay : withoutOrdinals(ofDay);
    const last = rows.at(-1);
    if (last && (last.nth === null) === (nth === null) && last.reason === reason && last.basis === basis) {
      last.to = day;
      last.days += 1;
      if (last.nth && nth !== null) last.nth.to = nth;
    } else {
      rows.push({ from: day, to: day, days: 1, nth: nth === null ? null : { from: nth, to: nth }, reason, basis });
    }
  }
  return rows;
}
