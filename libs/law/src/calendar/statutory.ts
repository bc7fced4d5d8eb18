import { addDays } from '../dates/arithmetic.js';
import type { LegalDate } from '../dates/legal-date.js';

/** First and last year for which {@link statutoryHolidays} knows the lunar days. */
export const FIRST_YEAR = 2014;
export const LAST_YEAR = 2050;

/** 春节（正月初一）、清明、端午、中秋 of each year from {@link FIRST_YEAR}; two independent almanacs agree on them. */
const LUNAR_DAYS = [
  '01-31 04-05 06-02 09-08', '02-19 04-05 06-20 09-27', '02-08 04-04 06-09 09-15', '01-28 04-04 05-30 10-04',
  '02-16 04-05 06-18 09-24', '02-05 04-05 06-07 09-13', '01-25 04-04 06-25 10-01', '02-12 04-04 06-14 09-21',
  '02-01 04-05 06-03 09-10', '01-22 04-05 06-22 09-29', '02-10 04-04 06-10 09-17', '01-29 04-04 05-31 10-06',
  '02-17 04-05 06-19 09-25', '02-06 04-05 06-09 09-15', '01-26 04-04 05-28 10-03', '02-13 04-04 06-16 09-22',
  '02-03 04-05 06-05 09-12', '01-23 04-05 06-24 10-01', '02-11 04-04 06-12 09-19', '01-31 04-04 06-01 09-08',
  '02-19 04-05 06-20 09-27', '02-08 04-05 06-10 09-16', '01-28 04-04 05-30 10-04', '02-15 04-04 06-18 09-24',
  '02-04 04-05 06-07 09-13', '01-24 04-05 05-27 10-02', '02-12 04-04 06-14 09-20', '02-01 04-04 06-03 09-10',
  '01-22 04-04 06-22 09-28', '02-10 04-05 06-11 09-17', '01-30 04-04 05-31 10-05', '02-17 04-04 06-19 09-25',
  '02-06 04-04 06-08 09-15', '01-26 04-05 05-29 10-04', '02-14 04-04 06-15 09-22', '02-02 04-04 06-04 09-11',
  '01-23 04-04 06-23 09-30',
]; // prettier-ignore

export interface StatutoryHoliday {
  readonly date: LegalDate;
  readonly name: string;
  readonly source: string;
}

const DECREE_2014 = '全国年节及纪念日放假办法（国务院令644号）';
const DECREE_2025 = '全国年节及纪念日放假办法（国务院令795号）';

/**
 * The statutory holidays of a year, as they stand by decree before any notice has moved days around them: 11 days to
 * 2024, 13 days from 2025. Only good for provisional dates.
 * @law 放假办法2014 放假办法2025
 */
export function statutoryHolidays(year: number): StatutoryHoliday[] {
  const lunar = LUNAR_DAYS[year - FIRST_YEAR];
  if (lunar === undefined) return [];
  const [spring = '', clear = '', dragon = '', autumn = ''] = lunar.split(' ').map((md) => `${year}-${md}`);
  const thirteen = year >= 2025;
  const source = thirteen ? DECREE_2025 : DECREE_2014;
  const run = (name: string, first: LegalDate, days: number): StatutoryHoliday[] =>
    Array.from({ length: days }, (_, i) => ({ date: addDays(first, i), name, source }));
  return [
    ...run('元旦', `${year}-01-01`, 1),
    ...(thirteen ? run('春节', addDays(spring, -1), 4) : run('春节', spring, 3)),
    ...run('清明节', clear, 1),
    ...run('劳动节', `${year}-05-01`, thirteen ? 2 : 1),
    ...run('端午节', dragon, 1),
    ...run('国庆节', `${year}-10-01`, 3),
    ...run('中秋节', autumn, 1),
  ];
}
