import type { components } from '../generated/api';
import { t } from '../texts';

type NoticeDay = components['schemas']['NoticeDayForm'];

const KINDS: Readonly<Record<string, NoticeDay['kind']>> = { [t.calendar.off]: 'off', [t.calendar.work]: 'work' };

/** A sheet as programs write it has its header; it goes as it is. */
export const isSheet = (written: string): boolean => /^\uFEFF?\s*date\s*,/.test(written);

/** The days of a notice as people write them, one a line: 2027-01-01,放假,元旦. Commas may be Chinese ones. */
export function daysWritten(written: string): { days: NoticeDay[] } | { wrongLine: number } {
  const days: NoticeDay[] = [];
  for (const [at, line] of written.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [date = '', kind = '', name = ''] = line.split(/[,，\t]/).map((part) => part.trim());
    const known = KINDS[kind];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !known || name === '') return { wrongLine: at + 1 };
    days.push({ date, kind: known, name });
  }
  return { days };
}
