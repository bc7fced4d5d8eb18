/** How days and codes are written for people. Pure text: no time zone has a say in a legal day. */
import { t } from './texts';

/** 2026年11月21日 */
export function dayText(day: string): string {
  const [year = 0, month = 0, date = 0] = day.slice(0, 10).split('-').map(Number);
  return t.common.day(year, month, date);
}

/** A text of the record with its days as people write them; 2026-11-21 breaks at the end of a line. */
export const withDays = (text: string): string => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayText);

/** 2026年11月 */
export function monthText(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return t.common.month(year, number);
}

/** 0 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay();
}

/** 2026年11月21日（星期六） */
export function dayWithWeekday(day: string): string {
  return `${dayText(day)}（${t.common.weekday(t.common.weekdays[weekdayOf(day)]!)}）`;
}

/** An instant, as clocks in Beijing show it: 2026-11-21 09:30. */
export function instantText(instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(new Date(instant));
}

/** Today in Beijing, for the limits of date fields. */
export function todayInBeijing(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(new Date());
}
