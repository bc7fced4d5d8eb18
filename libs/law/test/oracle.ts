import { readFileSync } from 'node:fs';

/**
 * A second, deliberately simple implementation of handbook §2.2, written from the text alone: it walks day by day over
 * the data files with JavaScript's own UTC dates and shares no code with the library. What both say is believed.
 */

interface YearOfHolidays {
  readonly off: readonly string[];
  readonly work: readonly string[];
}

const file = new URL('../data/cn-holidays-2019-2026.json', import.meta.url);
const years = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, YearOfHolidays>);

/** 2027 by decree 795 alone, looked up by hand: no notice exists. */
const STATUTORY_2027 = [
  ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01', '2027-05-02'],
  ...['2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
];

/** Days that were written once: the walks below take millions of steps, and mostly the same ones. */
const WRITTEN = new Map<string, string>();

export function next(day: string, days = 1): string {
  const step = `${day} ${days}`;
  let found = WRITTEN.get(step);
  if (found === undefined) {
    found = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    WRITTEN.set(step, found);
  }
  return found;
}

const off = new Set(STATUTORY_2027);
const work = new Set<string>();
for (const year of years) {
  for (const run of year.off) {
    const [from = '', to = ''] = run.split('/');
    for (let day = from; day <= to; day = next(day)) off.add(day);
  }
  for (const day of year.work) work.add(day);
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const JUDGED = new Map<string, boolean>();

export function oracleWorkday(day: string): boolean {
  let is = JUDGED.get(day);
  if (is === undefined) {
    is = work.has(day) || (!isWeekend(day) && !off.has(day));
    JUDGED.set(day, is);
  }
  return is;
}

/** From here on no notice has settled the days. */
export const ORACLE_UNSETTLED_FROM = '2026-12-25';

/** nth(s, n, X) of the handbook. */
export function oracleNth(start: string, n: number, excluded: ReadonlySet<string> = new Set()): string {
  let day = start;
  for (let count = 0; count < n;) {
    day = next(day);
    if (oracleWorkday(day) && !excluded.has(day)) count++;
  }
  return day;
}

/** First day that is no rest day, from `day` on. */
export function oracleRoll(day: string): string {
  while (!oracleWorkday(day)) day = next(day);
  return day;
}

export function oracleMonthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

export interface OracleConsultation {
  readonly sent: string;
  readonly received: string | null;
  readonly opinion: string | null;
}

export interface OracleCase {
  readonly received: string;
  /** Days of corrections and payments in time. */
  readonly restarts: readonly string[];
  readonly consultations: readonly OracleConsultation[];
  /** Extension of the running period, in working days. */
  readonly extension: number;
}

export function oracleStart({ received, restarts }: OracleCase): string {
  return [received, ...restarts].sort().at(-1) ?? received;
}

/** X: the day after sending up to the opinion, or to the end of the 15 working days when that comes first. */
export function oracleSuspended(consultations: readonly OracleConsultation[], horizon: string): Set<string> {
  const suspended = new Set<string>();
  for (const { sent, received, opinion } of consultations) {
    const limit = received === null ? null : oracleNth(received, 15);
    const end = [opinion, limit].filter((day) => day !== null).sort()[0] ?? horizon;
    for (let day = next(sent); day <= end && day <= horizon; day = next(day)) suspended.add(day);
  }
  return suspended;
}

export function oracleReplyDue(of: OracleCase): string {
  const start = oracleStart(of);
  return oracleNth(start, 20 + of.extension, oracleSuspended(of.consultations, next(start, 900)));
}

/** Working days used up to and with `on`. */
export function oracleUsed(of: OracleCase, on: string): number {
  const suspended = oracleSuspended(of.consultations, on);
  let used = 0;
  for (let day = next(oracleStart(of)); day <= on; day = next(day))
    if (oracleWorkday(day) && !suspended.has(day)) used++;
  return used;
}
