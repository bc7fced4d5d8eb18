import { type EpochDay, toEpochDay } from '../dates/legal-date.js';
import { LawRefusal } from '../refusal.js';
import { type ClockFact, compareFacts } from './facts.js';
import { withHolds } from './holds.js';
import { takenBackIds } from './taken-back.js';

/** A ledger's facts in legal order, the day of each by number, and which of them a later fact took back. */
export interface KeptFacts {
  readonly all: readonly ClockFact[];
  readonly days: readonly EpochDay[];
  readonly taken: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Puts the facts into legal order. Most ledgers are kept in it already, so one look at each fact is all they cost.
 * @throws LawRefusal `DATE.INVALID`, `LEDGER.DUPLICATE_FACT`, `LEDGER.UNKNOWN_FACT`, `LEDGER.CIRCULAR`
 */
export function keepFacts(facts: readonly ClockFact[]): KeptFacts {
  const ids: string[] = [];
  const days: EpochDay[] = [];
  let isSorted = true;
  let takesBack = false;
  let holds = false;
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i] as ClockFact;
    const day = toEpochDay(fact.happenedOn);
    const before = days[i - 1] ?? -Infinity;
    if (before >= day && compareFacts(facts[i - 1] as ClockFact, fact) > 0) isSorted = false;
    if (fact.kind === 'takenBack') takesBack = true;
    if (fact.kind === 'calendarApplied' && fact.holds.length > 0) holds = true;
    ids.push(fact.id);
    days.push(day);
  }
  checkDistinct(ids);
  if (!isSorted) return keepFacts([...facts].sort(compareFacts));
  return { all: holds ? withHolds(facts) : facts, days, taken: takesBack ? takenBackIds(facts) : NONE };
}

/** One more fact, of a later day than all others. @throws LawRefusal `LEDGER.DUPLICATE_FACT` */
export function keepLater({ all, days, taken }: KeptFacts, fact: ClockFact, day: EpochDay): KeptFacts {
  if (all.some(({ id }) => id === fact.id)) throw duplicate(fact.id);
  return { all: [...all, fact], days: [...days, day], taken };
}

function checkDistinct(ids: readonly string[]): void {
  if (ids.length < 12 ? !ids.some((id, i) => ids.indexOf(id) < i) : new Set(ids).size === ids.length) return;
  throw duplicate(ids.find((one, i) => ids.indexOf(one) < i) ?? '');
}

function duplicate(id: string): LawRefusal {
  return new LawRefusal('LEDGER.DUPLICATE_FACT', `账目中有重复的事实编号：${id}`, null, { id });
}
