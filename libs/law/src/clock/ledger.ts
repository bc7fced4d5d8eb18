import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import { type EpochDay, type LegalDate, toEpochDay } from '../dates/legal-date.js';
import type { ClockContext } from './due.js';
import type { ClockFact } from './facts.js';
import { foldFact } from './fold/index.js';
import { orderOfDay } from './fold/order-of-day.js';
import { keepFacts, keepLater, type KeptFacts } from './kept-facts.js';
import { type ClockPolicy, DEFAULT_CLOCK_POLICY } from './policy.js';
import { type ClockReading, readState } from './reading.js';
import { type ClockState, copyState, emptyState } from './state.js';
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
  const kept = keepFacts(knownOn === undefined ? facts : facts.filter((fact) => fact.recordedOn <= knownOn));
  const context: ClockContext = { calendar, policy: policyWith(policy) };
  return readingOf(foldAll(kept, context, on), kept, context, on, trace);
}

/**
 * A ledger that grows fact by fact. Adding a fact of a later day folds that one fact; one of a day already in the
 * ledger is put into its place and the facts (never the days) are folded again. Immutable.
 */
export class ClockLedger {
  private constructor(
    private readonly kept: KeptFacts,
    private readonly state: ClockState,
    private readonly context: ClockContext,
  ) {}

  static open(calendar: WorkingDayCalendar, policy?: Partial<ClockPolicy>): ClockLedger {
    return new ClockLedger(keepFacts([]), emptyState(), { calendar, policy: policyWith(policy) });
  }

  /** In legal order. */
  get facts(): readonly ClockFact[] {
    return this.kept.all;
  }

  /** @throws LawRefusal as {@link readClock} */
  add(fact: ClockFact): ClockLedger {
    const day = toEpochDay(fact.happenedOn);
    if (fact.kind === 'takenBack' || fact.kind === 'calendarApplied' || day <= (this.kept.days.at(-1) ?? -Infinity)) {
      const kept = keepFacts([...this.facts, fact]);
      return new ClockLedger(kept, foldAll(kept, this.context), this.context);
    }
    const state = copyState(this.state);
    foldFact(state, fact, day, this.context);
    return new ClockLedger(keepLater(this.kept, fact, day), state, this.context);
  }

  /** The reading as of the last fact, or of `on`. @throws LawRefusal as {@link readClock} */
  read({ on, trace = false }: Pick<ReadOptions, 'on' | 'trace'> = {}): ClockReading {
    const isWhole = on === undefined || (this.facts.at(-1)?.happenedOn ?? '') <= on;
    const state = isWhole ? this.state : foldAll(this.kept, this.context, on);
    return readingOf(state, this.kept, this.context, on, trace);
  }
}

function readingOf(
  state: ClockState,
  kept: KeptFacts,
  context: ClockContext,
  on: LegalDate | undefined,
  trace: boolean,
): ClockReading {
  const reading = readState(state, context, on);
  return trace ? { ...reading, trace: traceOf(state, kept, context, reading, on) } : reading;
}

function policyWith(policy: Partial<ClockPolicy> | undefined): ClockPolicy {
  return policy === undefined ? DEFAULT_CLOCK_POLICY : { ...DEFAULT_CLOCK_POLICY, ...policy };
}

/** Folds what stands (nothing took it back) and happened by `until`, a day at a time. */
export function foldAll({ all, days, taken }: KeptFacts, context: ClockContext, until?: LegalDate): ClockState {
  const state = emptyState();
  const last = until === undefined ? Infinity : toEpochDay(until);
  for (let i = 0; i < all.length;) {
    const day = days[i] as EpochDay;
    if (day > last) break;
    let end = i + 1;
    while (days[end] === day) end++;
    if (end > i + 1 || taken.size > 0) {
      const standing = all.slice(i, end).filter((fact) => !taken.has(fact.id));
      for (const fact of orderOfDay(standing, state)) foldFact(state, fact, day, context);
    } else foldFact(state, all[i] as ClockFact, day, context);
    i = end;
  }
  return state;
}
