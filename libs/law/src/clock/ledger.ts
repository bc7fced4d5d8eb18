import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import type { LegalDate } from '../dates/legal-date.js';
import { LawRefusal } from '../refusal.js';
import type { ClockContext } from './due.js';
import { type ClockFact, compareFacts } from './facts.js';
import { foldFact } from './fold/index.js';
import { orderOfDay } from './fold/order-of-day.js';
import { type ClockPolicy, DEFAULT_CLOCK_POLICY } from './policy.js';
import { type ClockReading, readState } from './reading.js';
import { type ClockState, copyState, emptyState } from './state.js';
import { effectiveFacts, takenBackIds } from './taken-back.js';
import { traceOf } from './trace.js';

export interface ReadOptions {
  /** The day on which is read; later facts are left out. Default: the day of the last fact. */
  readonly on?: LegalDate;
  /** Leave out what was recorded after this day: what the agency knew then. */
  readonly knownOn?: LegalDate;
  /** Explain every day. Off, a reading costs a few microseconds. */
  readonly trace?: boolean;
  readonly policy?: Partial<ClockPolicy>;
}

/**
 * Answers everything the reply clock knows from the facts of a request, in whatever order they were recorded.
 * A fact without legal effect (an extension too late) never throws: it stands among the findings.
 * @law 条例30 条例31 条例32 条例33 条例34 条例35 办法6
 * @throws LawRefusal `DATE.INVALID`, `LEDGER.DUPLICATE_FACT`, `LEDGER.UNKNOWN_FACT`, `LAW.NOT_IN_FORCE`,
 * `CALENDAR.OUT_OF_RANGE`
 */
export function readClock(
  facts: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  { on, knownOn, trace = false, policy }: ReadOptions = {},
): ClockReading {
  const known = knownOn === undefined ? facts : facts.filter((fact) => fact.recordedOn <= knownOn);
  const context: ClockContext = { calendar, policy: policyWith(policy) };
  const sorted = sortFacts(known);
  const state = foldAll(on === undefined ? sorted : sorted.filter((fact) => fact.happenedOn <= on), sorted, context);
  const reading = readState(state, context, on);
  return trace ? { ...reading, trace: traceOf(state, sorted, context, reading) } : reading;
}

/**
 * A ledger that grows fact by fact. Adding a fact of a later day folds that one fact; one of a day already in the
 * ledger is put into its place and the facts (never the days) are folded again. Immutable.
 */
export class ClockLedger {
  private constructor(
    readonly facts: readonly ClockFact[],
    private readonly state: ClockState,
    private readonly context: ClockContext,
  ) {}

  static open(calendar: WorkingDayCalendar, policy?: Partial<ClockPolicy>): ClockLedger {
    return new ClockLedger([], emptyState(), { calendar, policy: policyWith(policy) });
  }

  /** @throws LawRefusal as {@link readClock} */
  add(fact: ClockFact): ClockLedger {
    const last = this.facts.at(-1);
    const facts = sortFacts([...this.facts, fact]);
    const isLast = last === undefined || last.happenedOn < fact.happenedOn;
    if (!isLast || fact.kind === 'takenBack')
      return new ClockLedger(facts, foldAll(facts, facts, this.context), this.context);
    const state = copyState(this.state);
    foldFact(state, fact, this.context);
    return new ClockLedger(facts, state, this.context);
  }

  /** The reading as of the last fact, or of `on`. @throws LawRefusal as {@link readClock} */
  read({ on, trace = false }: Pick<ReadOptions, 'on' | 'trace'> = {}): ClockReading {
    const last = this.facts.at(-1);
    const state =
      on !== undefined && last !== undefined && last.happenedOn > on
        ? foldAll(
            this.facts.filter((fact) => fact.happenedOn <= on),
            this.facts,
            this.context,
          )
        : this.state;
    const reading = readState(state, this.context, on);
    return trace ? { ...reading, trace: traceOf(state, this.facts, this.context, reading) } : reading;
  }
}

function policyWith(policy: Partial<ClockPolicy> | undefined): ClockPolicy {
  return policy === undefined ? DEFAULT_CLOCK_POLICY : { ...DEFAULT_CLOCK_POLICY, ...policy };
}

/** In legal order; two facts of one id are refused. */
function sortFacts(facts: readonly ClockFact[]): readonly ClockFact[] {
  const sorted = [...facts].sort(compareFacts);
  for (let i = 0; i < sorted.length; i++)
    for (let j = 0; j < i; j++)
      if (sorted[i]?.id === sorted[j]?.id)
        throw new LawRefusal('LEDGER.DUPLICATE_FACT', `账目中有重复的事实编号：${sorted[i]?.id}`, null, {
          id: sorted[i]?.id ?? '',
        });
  return sorted;
}

/** Folds those of `facts` that nothing in `all` has taken back, a day at a time. */
function foldAll(facts: readonly ClockFact[], all: readonly ClockFact[], context: ClockContext): ClockState {
  const state = emptyState();
  const effective = effectiveFacts(facts, takenBackIds(all));
  for (let i = 0; i < effective.length;) {
    let end = i + 1;
    while (end < effective.length && effective[end]?.happenedOn === effective[i]?.happenedOn) end++;
    const day = end - i > 1 ? orderOfDay(effective.slice(i, end), state) : effective.slice(i, end);
    for (const fact of day) foldFact(state, fact, context);
    i = end;
  }
  return state;
}
