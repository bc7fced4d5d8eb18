/** What the law says of a request of the past beside what was reported of it. */
import type { ArticleId } from '../articles/index.js';
import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import type { ClockFact } from '../clock/facts.js';
import { readClock } from '../clock/ledger.js';
import type { Certainty, ClockReading } from '../clock/reading-types.js';
import { isLegalDate, type LegalDate } from '../dates/legal-date.js';
import type { Channel } from '../receipt/channels.js';
import { isLawRefusal, LawRefusal } from '../refusal.js';
import { malformed, type CaseRow } from './case-row.js';
import { readCase } from './facts-of-case.js';

/** A row of a register of past requests: the columns of a case without `asks`, and what was reported. Texts. */
export interface ReportedRow extends Omit<CaseRow, 'asks'> {
  /** The day by which a reply was said to be due. */
  readonly reported_due_on?: string;
  /** The day of the reply (handbook §2.3: when it went out); may stand in `events` as `REPLIED` instead. */
  readonly replied_on?: string;
  /** `1` or `0`: whether it was reported as answered in time. */
  readonly reported_in_time?: string;
  /** The day on which it ended without a reply: withdrawn, or given up because nothing was corrected or paid. */
  readonly closed_on?: string;
}

export const REPORTED_COLUMNS = [
  'channel',
  'submitted_on',
  'received_on',
  'events',
  'reported_due_on',
  'replied_on',
  'reported_in_time',
  'closed_on',
] as const;

export interface Difference {
  readonly code: 'DUE_DATE' | 'IN_TIME' | 'LATE' | 'OPEN_OVERDUE' | 'WITHOUT_EFFECT';
  readonly message: string;
  readonly article: ArticleId | null;
}

export interface ComparedRow {
  readonly id: string;
  /** Null where nothing is due: not yet received, withdrawn, no end in sight. */
  readonly lawDueOn: LegalDate | null;
  readonly certainty: Certainty | null;
  readonly repliedOn: LegalDate | null;
  /** Null while open, and where it ended without a reply. */
  readonly isInTime: boolean | null;
  readonly workingDaysLate: number;
  readonly differences: readonly Difference[];
  /** Stands instead of all the others where the row cannot be read. */
  readonly refusal: LawRefusal | null;
}

/**
 * Compares one row, as of `on`. A row that cannot be read never throws: it carries its refusal.
 * @law 条例31 条例33② 条例30
 */
export function compareReported(row: ReportedRow, calendar: WorkingDayCalendar, on: LegalDate): ComparedRow {
  try {
    const { reading, reported } = readReported(row, calendar, on);
    const isInTime = reading.repliedOn === null ? null : !reading.isOverdue;
    return {
      id: row.id,
      lawDueOn: reading.replyDueOn,
      certainty: reading.replyDueOn === null ? null : reading.certainty,
      repliedOn: reading.repliedOn,
      isInTime,
      workingDaysLate: reading.isOverdue ? reading.workingDaysOverdue : 0,
      differences: differencesOf(reading, reported, isInTime, calendar),
      refusal: null,
    };
  } catch (error) {
    if (!isLawRefusal(error)) throw error;
    const nothing = { lawDueOn: null, certainty: null, repliedOn: null, isInTime: null, workingDaysLate: 0 };
    return { id: row.id, ...nothing, differences: [], refusal: error };
  }
}

/** What was said of a request when it was reported. */
export interface Reported {
  readonly dueOn: LegalDate | null;
  readonly inTime: boolean | null;
}

/** A row as it can be judged: the ledger of its clock, how that reads on a day, and what was reported. */
export interface ReadReport {
  readonly channel: Channel | null;
  readonly facts: readonly ClockFact[];
  readonly reading: ClockReading;
  readonly reported: Reported;
}

/** @throws LawRefusal where the row is malformed, contradicts itself, or says what has not come yet */
export function readReported(row: ReportedRow, calendar: WorkingDayCalendar, on: LegalDate): ReadReport {
  const { channel, facts } = readCase({ ...row, asks: '' });
  const all = [...facts, ...endOf(row, facts)];
  if (!all.some(({ kind }) => kind === 'received'))
    throw new LawRefusal('CLOCK.NOT_STARTED', '没有收到之日，无从计算', '条例31');
  const later = all.find(({ happenedOn }) => happenedOn > on);
  if (later) throw malformed(`${later.happenedOn}尚未到来`);
  return {
    channel,
    facts: all,
    reading: readClock(all, calendar, { on }),
    reported: { dueOn: dateIn('reported_due_on', row.reported_due_on), inTime: flagIn(row.reported_in_time) },
  };
}

/** How it ended, where a column says so and no event does. */
function endOf(row: ReportedRow, facts: readonly ClockFact[]): ClockFact[] {
  const repliedOn = dateIn('replied_on', row.replied_on);
  const closedOn = dateIn('closed_on', row.closed_on);
  const replied = facts.find(({ kind }) => kind === 'replied');
  const ended = facts.find(({ kind }) => kind === 'ended');
  if (repliedOn && replied && replied.happenedOn !== repliedOn)
    throw malformed(`replied_on 与 events 的 REPLIED 不一致`);
  if (closedOn && ended && ended.happenedOn !== closedOn) throw malformed(`closed_on 与 events 的 WITHDRAWN 不一致`);
  const found: ClockFact[] = [];
  if (repliedOn && !replied)
    found.push({ id: 'replied', kind: 'replied', happenedOn: repliedOn, recordedOn: repliedOn });
  if (closedOn && !ended && !replied && !repliedOn)
    found.push({ id: 'ended', kind: 'ended', how: 'other', happenedOn: closedOn, recordedOn: closedOn });
  return found;
}

function dateIn(column: string, text = ''): LegalDate | null {
  const value = text.trim();
  if (value === '') return null;
  if (!isLegalDate(value)) throw malformed(`${column} 不是日期：${value}`);
  return value;
}

function flagIn(text = ''): boolean | null {
  const value = text.trim();
  if (value === '') return null;
  if (value !== '1' && value !== '0') throw malformed(`reported_in_time 应为 1 或者 0：${value}`);
  return value === '1';
}

function differencesOf(
  reading: ClockReading,
  reported: Reported,
  isInTime: boolean | null,
  calendar: WorkingDayCalendar,
): Difference[] {
  const found: Difference[] = [];
  const { replyDueOn: due, repliedOn, workingDaysOverdue: days } = reading;
  const difference = (code: Difference['code'], message: string, article: ArticleId | null = '条例33②') =>
    found.push({ code, message, article });
  if (due !== null && reported.dueOn !== null && reported.dueOn !== due) {
    const [from, to] = reported.dueOn < due ? [reported.dueOn, due] : [due, reported.dueOn];
    const apart = calendar.workingDaysBetween(from, to);
    difference('DUE_DATE', `所报到期日${reported.dueOn}，依法应为${due}，相差${apart}个工作日`);
  }
  if (isInTime !== null && reported.inTime !== null && reported.inTime !== isInTime)
    difference('IN_TIME', reported.inTime ? '所报为按期答复，依法已逾期' : '所报为逾期答复，依法未逾期');
  if (isInTime === false) difference('LATE', `${repliedOn}答复，逾期${days}个工作日`);
  if (repliedOn === null && reading.isJudged && reading.isOverdue)
    difference('OPEN_OVERDUE', `至今没有答复，已逾期${days}个工作日`);
  for (const { message, article } of reading.findings) difference('WITHOUT_EFFECT', message, article);
  return found;
}
