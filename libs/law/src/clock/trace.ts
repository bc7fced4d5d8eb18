import type { ArticleId } from '../articles/index.js';
import { type DayExplanation, dayWords } from '../calendar/explain.js';
import { type EpochDay, type LegalDate, toEpochDay } from '../dates/legal-date.js';
import type { ClockContext } from './due.js';
import { factWords } from './fact-words.js';
import type { ClockFact } from './facts.js';
import type { KeptFacts } from './kept-facts.js';
import type { ClockReading } from './reading-types.js';
import type { ClockState, StartCause } from './state.js';
import { type Stop, stopsOf } from './suspensions.js';
import type { TraceDay, TraceEffect, TraceFact } from './trace-types.js';

type Verdict = Pick<TraceDay, 'effect' | 'reason' | 'articles'>;

const NO_FACTS: readonly TraceFact[] = Object.freeze([]);

const STARTS: Readonly<Record<StartCause, { reason: string; articles: readonly ArticleId[] }>> = {
  receipt: { reason: '收到申请之日，次日起算', articles: ['条例31', '例-起算'] },
  correction: { reason: '收到补正，自次日起重新计算期限，此前已计天数作废', articles: ['条例30'] },
  payment: { reason: '完成缴费，自次日起重新计算期限，此前已计天数作废', articles: ['办法6'] },
  order: { reason: '收到责令重新答复的决定，按其确定的期限重新办理', articles: ['条例51'] },
};

const SUSPENDED: Readonly<Record<Stop['party'], { reason: string; articles: readonly ArticleId[] }>> = {
  thirdParty: { reason: '征求第三方意见期间，不计入期限', articles: ['条例33③', '条例32'] },
  coAuthor: { reason: '征求共同制作机关意见期间，不计入期限', articles: ['条例33③', '条例34'] },
  secrecyAuthority: { reason: '请示保密部门期间，按决定不计入期限', articles: ['条例33③', '例-保密请示'] },
  applicantReasons: { reason: '要求说明理由期间，按本机关设置不计入期限', articles: ['条例35', '例-说明理由'] },
};

/** What makes the days before it count for nothing; an order leaves them as they were. */
const VOIDED_BY: Readonly<Partial<Record<StartCause, { act: string; articles: readonly ArticleId[] }>>> = {
  correction: { act: '补正', articles: ['条例30'] },
  payment: { act: '缴费', articles: ['办法6'] },
};

const COUNTED: readonly ArticleId[] = ['条例33②'];
const SKIPPED: readonly ArticleId[] = ['条例33②', '放假通知'];
const ORDERED: readonly ArticleId[] = ['条例51'];
const DEFERRED: readonly ArticleId[] = ['条例35'];
const NOT_STARTED: readonly ArticleId[] = ['条例31'];
const NOTHING: readonly ArticleId[] = [];

/**
 * Every day from the first fact to the due date (or to the day of reading, while no due date is in sight), each with
 * what it did to the count, why, and by which article and notice; then the days after it on which something happened. Between
 * a reply and the order to answer again, and after the due date, only such days are shown.
 * Facts taken back are shown on their day, marked; facts after the day of reading (`on`) are not.
 */
export function traceOf(
  state: ClockState,
  { all: facts, days, taken }: KeptFacts,
  context: ClockContext,
  reading: ClockReading,
  on?: LegalDate,
): TraceDay[] {
  const { calendar, policy } = context;
  const notes = factsByDay(facts, days, taken, on === undefined ? Infinity : toEpochDay(on));
  const [first] = notes.keys();
  if (first === undefined) return [];
  const due = reading.replyDueOn === null ? null : toEpochDay(reading.replyDueOn);
  const last = due ?? toEpochDay(reading.on as LegalDate);
  const trace: TraceDay[] = [];
  const push = (day: EpochDay, explained: DayExplanation, verdict: Verdict, count: number) =>
    trace.push({
      date: explained.date,
      effect: verdict.effect,
      count,
      reason: verdict.reason,
      articles: verdict.articles,
      day: explained,
      isDue: day === due,
      facts: notes.get(day) ?? NO_FACTS,
    });

  let day = first;
  const begin = state.periods[0]?.startDay ?? last + 1;
  for (; day < begin; day++)
    push(
      day,
      calendar.explain(day),
      { effect: 'notStarted', reason: '尚未确定收到之日，不起算', articles: NOT_STARTED },
      0,
    );

  for (const [i, period] of state.periods.entries()) {
    const next = state.periods[i + 1];
    const nextDay = next?.startDay ?? last + 1;
    const end = next?.cause === 'order' ? endBefore(nextDay, notes) : nextDay - 1;
    const walk = new PeriodWalk(reading, stopsOf(state, period.startDay, policy), next?.cause ?? null);
    if (day <= end) push(day, calendar.explain(day), started(i, period.cause), 0);
    for (day++; day <= end; day++) {
      const explained = calendar.explain(day);
      push(day, explained, walk.verdict(day, explained), walk.count);
    }
    const isLast = next === undefined;
    for (const noted of notes.keys())
      if (noted > end && (isLast || noted < nextDay))
        push(
          noted,
          calendar.explain(noted),
          { effect: 'noted', reason: isLast ? '期限届满后' : '答复或者终止以后', articles: NOTHING },
          walk.count,
        );
    day = nextDay;
  }
  return trace;
}

/** The day on which the request had been answered or ended before the order of `orderDay` came. */
function endBefore(orderDay: EpochDay, notes: ReadonlyMap<EpochDay, readonly TraceFact[]>): EpochDay {
  const end = [...notes].findLast(
    ([day, facts]) =>
      day < orderDay && facts.some(({ kind, takenBack }) => !takenBack && (kind === 'replied' || kind === 'ended')),
  );
  return end?.[0] ?? orderDay - 1;
}

function started(index: number, cause: StartCause): Verdict {
  return { effect: index === 0 ? 'started' : 'restarted', ...STARTS[cause] };
}

/** Counts through one period. `followedBy`: what began the next; null for the period that runs. */
class PeriodWalk {
  count = 0;

  constructor(
    private readonly reading: ClockReading,
    private readonly stops: readonly Stop[],
    private readonly followedBy: StartCause | null,
  ) {}

  verdict(day: EpochDay, explained: DayExplanation): Verdict {
    if (!explained.isWorkingDay)
      return { effect: 'skipped', reason: `${dayWords(explained)}，不计`, articles: SKIPPED };
    const stop = this.stops.find(({ from, to }) => from < day && day <= to);
    if (stop) return { effect: 'suspended', ...SUSPENDED[stop.party] };
    this.count++;
    const voided = this.followedBy && VOIDED_BY[this.followedBy];
    if (voided) {
      const { act, articles } = voided;
      return { effect: 'voided', reason: `第${this.count}个工作日（后因${act}重新计算而作废）`, articles };
    }
    return this.countedDay();
  }

  private countedDay(): Verdict {
    const { extension, periodWorkingDays, deferredUntil, orderedUntil } = this.reading;
    if (orderedUntil !== null && this.followedBy === null)
      return {
        effect: 'counted',
        reason: `第${this.count}个工作日（责令重新答复的期限至${orderedUntil}）`,
        articles: ORDERED,
      };
    // How long the period was that was over before the order came is no longer known, and nothing depends on it.
    if (this.followedBy !== null) return { effect: 'counted', reason: `第${this.count}个工作日`, articles: COUNTED };
    const ordinary = periodWorkingDays - (extension?.workingDays ?? 0);
    if (deferredUntil !== null && this.count > ordinary)
      return { effect: 'deferred', reason: `延迟答复期间，至${deferredUntil}`, articles: DEFERRED };
    return {
      effect: 'counted',
      reason:
        this.count <= ordinary
          ? `第${this.count}个工作日`
          : `第${this.count}个工作日（延长期第${this.count - ordinary}日）`,
      articles: COUNTED,
    };
  }
}

function factsByDay(
  facts: readonly ClockFact[],
  days: readonly EpochDay[],
  taken: ReadonlySet<string>,
  until: EpochDay,
): ReadonlyMap<EpochDay, readonly TraceFact[]> {
  const byDay = new Map<EpochDay, TraceFact[]>();
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i] as ClockFact;
    const day = days[i] as EpochDay;
    if (day > until) break;
    const note = { factId: fact.id, kind: fact.kind, text: factWords(fact), takenBack: taken.has(fact.id) };
    const list = byDay.get(day);
    if (list) list.push(note);
    else byDay.set(day, [note]);
  }
  return byDay;
}

export type { TraceDay, TraceEffect, TraceFact };
