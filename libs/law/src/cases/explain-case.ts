import { article } from '../articles/index.js';
import { dayWords } from '../calendar/explain.js';
import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import type { ClockFact } from '../clock/facts.js';
import type { TraceDay } from '../clock/trace-types.js';
import { addDays, weekdayName } from '../dates/arithmetic.js';
import type { LegalDate } from '../dates/legal-date.js';
import type { Limit } from '../limits/index.js';
import { factsBeforeExtension, factsBeforeFee } from '../limits/reply-limits.js';
import { type Answer, type AskId, ASKS } from './asks.js';
import { answerCase } from './answer-case.js';
import type { CaseRow } from './case-row.js';
import { readCase } from './facts-of-case.js';
import { readReplyClock } from './reply-clock-of-case.js';

/** The day-by-day reason of a row's answer, as lines of text for people. */
export function explainCase(row: CaseRow, calendar: WorkingDayCalendar): string[] {
  const answer = answerCase(row, calendar);
  const head = `${row.id}  ${row.asks}`;
  if (answer.refusal) {
    const { code, message, article: basis } = answer.refusal;
    return [head, `不能回答：${code}  ${message}${basis ? `（${basis}）` : ''}`];
  }
  const found = readCase(row);
  const asks = row.asks.trim();
  // A row with an unknown ask was refused above.
  const limit: Answer = ASKS[asks as AskId](found, calendar);
  const sure = answer.certainty === 'provisional' ? '（暂估：涉及尚未公布放假安排的日子）' : '';
  const lines = [head, `答：${answer.date} ${weekdayName(answer.date)}${sure}`];
  const facts = CLOCK_OF[asks]?.(found.facts, calendar);
  if (facts !== undefined) lines.push(...replyLines(readReplyClock({ ...found, facts }, calendar, true).trace));
  if (isLimit(limit)) lines.push(...limitLines(limit, calendar));
  return lines;
}

/** Asks whose reason is the reply clock's own trace, with the facts that it is then read from. */
const CLOCK_OF: Readonly<
  Record<string, (facts: readonly ClockFact[], calendar: WorkingDayCalendar) => readonly ClockFact[]>
> = {
  reply_due: (facts) => facts,
  reply_due_if_on_spot: (facts) => facts,
  extension_notice_due: factsBeforeExtension,
  fee_notice_due: factsBeforeFee,
  review_of_silence_due: (facts) => facts,
};

const isLimit = (answer: Answer): answer is Limit => 'articles' in answer;

const citing = (ids: readonly string[]): string => (ids.length > 0 ? `〔${ids.join('、')}〕` : '');

function replyLines(trace: readonly TraceDay[]): string[] {
  return trace.flatMap(({ date, reason, articles, day, facts, isDue }) => [
    `${date} ${weekdayName(date)}  ${reason}${citing(articles)}  ${day.source}${day.provisional ? '（暂估）' : ''}${isDue ? '  ← 到期日' : ''}`,
    ...facts.map(({ text, takenBack }) => `            · ${text}${takenBack ? '（误登，已撤回）' : ''}`),
  ]);
}

function limitLines(limit: Limit, calendar: WorkingDayCalendar): string[] {
  const { from, amount, unit, articles, movedFrom, dueOn } = limit;
  const basis = articles.map((id) => `    ${id}：${article(id).text}`);
  if (from === null) return [`固定日期，不顺延${citing(articles)}`, ...basis];
  if (unit === 'workingDays') return [...countLines(limit, from, calendar), ...basis];
  const words = { naturalDays: '日', months: '个月', years: '年' }[unit as 'naturalDays'];
  const counted = movedFrom ?? dueOn;
  const rest: string[] = [];
  for (let day = counted; day < dueOn; day = addDays(day, 1))
    rest.push(
      `${day} ${weekdayName(day)}  ${dayWords(calendar.explainDay(day))}，末日顺延  ${calendar.explainDay(day).source}`,
    );
  return [
    `${from} ${weekdayName(from)}  起点，次日起算${amount}${words}${citing(articles)}`,
    `${counted} ${weekdayName(counted)}  按期间届满`,
    ...rest,
    ...(movedFrom ? [`${dueOn} ${weekdayName(dueOn)}  休息日后的第一日  ${calendar.explainDay(dueOn).source}`] : []),
    ...basis,
  ];
}

function countLines({ amount, articles, dueOn }: Limit, from: LegalDate, calendar: WorkingDayCalendar): string[] {
  const lines = [`${from} ${weekdayName(from)}  起点，次日起算${citing(articles)}`];
  let date = from;
  for (let count = 0; count < amount;) {
    date = addDays(date, 1);
    const day = calendar.explainDay(date);
    if (day.isWorkingDay) count++;
    const words = day.isWorkingDay ? `第${count}个工作日` : `${dayWords(day)}，不计`;
    lines.push(`${date} ${weekdayName(date)}  ${words}  ${day.source}${day.provisional ? '（暂估）' : ''}`);
  }
  if (dueOn > date) lines.push(`${dueOn} ${weekdayName(dueOn)}  次日起视为放弃`);
  return lines;
}
