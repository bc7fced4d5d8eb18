import { weekdayOfEpochDay } from '../dates/arithmetic.js';
import { type EpochDay, toEpochDay } from '../dates/legal-date.js';
import type { HolidayNotice } from './notice.js';
import { FIRST_YEAR, LAST_YEAR, statutoryHolidays } from './statutory.js';

/** Why a listed day is what it is. */
export interface DayMark {
  readonly working: boolean;
  readonly kind: 'holiday' | 'makeUpDay' | 'statutoryHoliday' | 'localHoliday' | 'localWorkingDay';
  readonly name: string;
  readonly source: string;
  /** The year that the notice arranges; 0 where no notice is behind it. */
  readonly noticeYear: number;
}

/** The calendar laid out day by day; index 0 is `firstDay`. The counts are prefix sums: `upTo[i]` is for days < i. */
export interface DayTable {
  readonly firstDay: EpochDay;
  readonly length: number;
  readonly workingUpTo: Int32Array;
  readonly provisionalUpTo: Int32Array;
  /** Every working day, ascending. */
  readonly workingDays: Int32Array;
  readonly marks: ReadonlyMap<EpochDay, DayMark>;
  readonly publishedYears: readonly number[];
  /** The source of each published year's notice. */
  readonly sources: ReadonlyMap<number, string>;
}

const FIRST_DAY = toEpochDay(`${FIRST_YEAR}-01-01`);
const LENGTH = toEpochDay(`${LAST_YEAR}-12-31`) - FIRST_DAY + 1;

export function buildTable(notices: readonly HolidayNotice[]): DayTable {
  const annual = notices.filter((n) => n.kind === 'annual');
  const publishedYears = [...new Set(annual.map((n) => n.year))].sort((a, b) => a - b);
  const marks = marksOf(notices, new Set(publishedYears));
  const unsettled = unsettledDays(publishedYears, marks);

  const workingUpTo = new Int32Array(LENGTH + 1);
  const provisionalUpTo = new Int32Array(LENGTH + 1);
  const workingDays = new Int32Array(LENGTH);
  let working = 0;
  let provisional = 0;
  for (let i = 0; i < LENGTH; i++) {
    const day = FIRST_DAY + i;
    const weekday = weekdayOfEpochDay(day);
    if (marks.get(day)?.working ?? (weekday !== 0 && weekday !== 6)) workingDays[working++] = day;
    if (unsettled[i]) provisional++;
    workingUpTo[i + 1] = working;
    provisionalUpTo[i + 1] = provisional;
  }
  return {
    firstDay: FIRST_DAY,
    length: LENGTH,
    workingUpTo,
    provisionalUpTo,
    workingDays: workingDays.slice(0, working),
    marks,
    publishedYears,
    sources: new Map(annual.map((n) => [n.year, n.source])),
  };
}

/** Statutory holidays where no notice is published; then each notice over what came before. */
function marksOf(notices: readonly HolidayNotice[], published: ReadonlySet<number>): Map<EpochDay, DayMark> {
  const marks = new Map<EpochDay, DayMark>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    if (published.has(year)) continue;
    for (const { date, name, source } of statutoryHolidays(year))
      marks.set(toEpochDay(date), { working: false, kind: 'statutoryHoliday', name, source, noticeYear: 0 });
  }
  for (const { kind, off, work, source, year: noticeYear } of notices) {
    const local = kind === 'local';
    for (const { from, to, name } of off)
      for (let day = toEpochDay(from); day <= toEpochDay(to); day++)
        marks.set(day, { working: false, kind: local ? 'localHoliday' : 'holiday', name, source, noticeYear });
    for (const { date, name } of work)
      marks.set(toEpochDay(date), {
        working: true,
        kind: local ? 'localWorkingDay' : 'makeUpDay',
        name,
        source,
        noticeYear,
      });
  }
  return marks;
}

/**
 * Days that no notice has settled: all of a year without a notice, and 25-31 December before such a year, which the
 * next notice may still move. A day is settled that an announcement of the agency names, or a notice (of a published
 * year's own notice only up to 24 December).
 * @law 例-末年岁尾
 */
function unsettledDays(publishedYears: readonly number[], marks: ReadonlyMap<EpochDay, DayMark>): Uint8Array {
  const unsettled = new Uint8Array(LENGTH);
  const published = new Set(publishedYears);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    if (published.has(year) && published.has(year + 1)) continue;
    const first = toEpochDay(published.has(year) ? `${year}-12-25` : `${year}-01-01`);
    const last = toEpochDay(`${year}-12-31`);
    for (let day = first; day <= last; day++) {
      const mark = marks.get(day);
      const ownNotice = published.has(year) && mark?.noticeYear === year && !mark.kind.startsWith('local');
      unsettled[day - FIRST_DAY] = mark === undefined || mark.noticeYear === 0 || ownNotice ? 1 : 0;
    }
  }
  return unsettled;
}
