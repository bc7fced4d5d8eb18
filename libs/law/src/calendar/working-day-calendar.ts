import { compareDates } from '../dates/arithmetic.js';
import { fromEpochDay, type EpochDay, type LegalDate, toEpochDay } from '../dates/legal-date.js';
import { LawRefusal } from '../refusal.js';
import { buildTable, type DayTable } from './day-table.js';
import { type DayExplanation, explain } from './explain.js';
import { checkNotice, type HolidayNotice } from './notice.js';
import { versionOf } from './version.js';

/**
 * Which days count. Immutable: a new notice gives a new calendar with another version. All counting is by look-up, so
 * a period of ten years costs what a period of ten days costs.
 *
 * A day is *provisional* when no notice has settled it yet: the years without a notice, and 25-31 December of the last
 * published year before the next one, which the next notice may still move.
 * @law 放假通知 放假办法2025 例-末年岁尾
 */
export class WorkingDayCalendar {
  /** Names the content: two calendars with equal notices have equal versions. */
  readonly version: string;
  readonly notices: readonly HolidayNotice[];
  private readonly table: DayTable;
  private readonly explained = new Map<EpochDay, DayExplanation>();

  /** @throws LawRefusal `CALENDAR.BAD_NOTICE` */
  constructor(notices: readonly HolidayNotice[]) {
    checkDistinct(notices);
    this.notices = Object.freeze([...notices].map(checkNotice).sort(byPrecedence));
    this.version = versionOf(this.notices);
    this.table = buildTable(this.notices);
  }

  /** A new calendar that also knows this notice (or this agency's announcement). */
  with(...notices: readonly HolidayNotice[]): WorkingDayCalendar {
    return new WorkingDayCalendar([...this.notices, ...notices]);
  }

  /** The years that an annual notice has settled, ascending. */
  get publishedYears(): readonly number[] {
    return this.table.publishedYears;
  }

  isWorkingDay(date: LegalDate): boolean {
    return this.isWorking(toEpochDay(date));
  }

  /** Why the day counts or not, from which notice, and whether that is still provisional. */
  explainDay(date: LegalDate): DayExplanation {
    return this.explain(toEpochDay(date));
  }

  /**
   * The n-th working day after `date` (which itself never counts). `n` ≥ 1, in working days.
   * @law 例-起算
   * @throws LawRefusal `CALENDAR.OUT_OF_RANGE` beyond the years known
   */
  nthWorkingDayAfter(date: LegalDate, n: number): LegalDate {
    return fromEpochDay(this.nthAfter(toEpochDay(date), n));
  }

  /** Working days after `a` up to and with `b`; 0 when `b` is not later. */
  workingDaysBetween(a: LegalDate, b: LegalDate): number {
    return this.countBetween(toEpochDay(a), toEpochDay(b));
  }

  /** The day itself when it is a working day, else the first working day after it. */
  workingDayOnOrAfter(date: LegalDate): LegalDate {
    return fromEpochDay(this.nthAfter(toEpochDay(date) - 1, 1));
  }

  /** Whether no notice has settled the day yet. */
  isProvisional(date: LegalDate): boolean {
    return this.isUnsettled(toEpochDay(date));
  }

  /** Whether a count over the days after `a` up to and with `b` meets a provisional day. */
  isCountProvisional(a: LegalDate, b: LegalDate): boolean {
    return this.touchesProvisional(toEpochDay(a), toEpochDay(b));
  }

  // The same on day numbers, for the clock's inner loops.

  isWorking(day: EpochDay): boolean {
    const i = this.indexOf(day);
    return this.table.workingUpTo[i + 1] !== this.table.workingUpTo[i];
  }

  isUnsettled(day: EpochDay): boolean {
    const i = this.indexOf(day);
    return this.table.provisionalUpTo[i + 1] !== this.table.provisionalUpTo[i];
  }

  nthAfter(day: EpochDay, n: number): EpochDay {
    const before = this.table.workingUpTo[this.indexOf(day) + 1] as number;
    const found = this.table.workingDays[before + n - 1];
    if (n < 1 || found === undefined) throw outOfRange(`${fromEpochDay(day)} 之后第 ${n} 个工作日`);
    return found;
  }

  countBetween(a: EpochDay, b: EpochDay): number {
    const { workingUpTo } = this.table;
    return Math.max(0, (workingUpTo[this.indexOf(b) + 1] as number) - (workingUpTo[this.indexOf(a) + 1] as number));
  }

  touchesProvisional(a: EpochDay, b: EpochDay): boolean {
    const { provisionalUpTo } = this.table;
    return (provisionalUpTo[this.indexOf(b) + 1] as number) > (provisionalUpTo[this.indexOf(a) + 1] as number);
  }

  explain(day: EpochDay): DayExplanation {
    let answer = this.explained.get(day);
    if (answer === undefined) {
      answer = explain(this.table, this.indexOf(day), day);
      this.explained.set(day, answer);
    }
    return answer;
  }

  private indexOf(day: EpochDay): number {
    const i = day - this.table.firstDay;
    if (i < 0 || i >= this.table.length) throw outOfRange(fromEpochDay(day));
    return i;
  }
}

function outOfRange(what: string): LawRefusal {
  return new LawRefusal('CALENDAR.OUT_OF_RANGE', `超出日历范围：${what}`, '放假通知');
}

/** One annual notice a year, and no notice twice: what changes a year later is an amendment. */
function checkDistinct(notices: readonly HolidayNotice[]): void {
  const seen = new Set<string>();
  for (const { id, kind, year } of notices)
    for (const key of kind === 'annual' ? [id, `annual ${year}`] : [id]) {
      if (seen.has(key)) throw new LawRefusal('CALENDAR.DUPLICATE_NOTICE', `重复的放假通知：${id}`, '放假通知', { id });
      seen.add(key);
    }
}

/** National before local, then by day of publication: the last one to speak of a day is right. */
function byPrecedence(a: HolidayNotice, b: HolidayNotice): number {
  const rank = (notice: HolidayNotice) => (notice.kind === 'local' ? 1 : 0);
  return rank(a) - rank(b) || compareDates(a.publishedOn, b.publishedOn) || (a.id < b.id ? -1 : 1);
}
