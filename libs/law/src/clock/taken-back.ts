import { LawRefusal } from '../refusal.js';
import type { ClockFact, ClockFactOf } from './facts.js';

/**
 * The facts that a compensating fact has taken back. A taking back can itself be taken back, which revives the first.
 * It works whatever day it was found out: a fact that never happened had no effect on any day.
 * @throws LawRefusal `LEDGER.UNKNOWN_FACT` when it points at nothing, `LEDGER.CIRCULAR` when at itself
 */
export function takenBackIds(facts: readonly ClockFact[]): ReadonlySet<string> {
  const takings = facts.filter((fact): fact is ClockFactOf<'takenBack'> => fact.kind === 'takenBack');
  const known = new Set(facts.map((fact) => fact.id));
  const taken = new Set<string>();
  const stands = (taking: ClockFactOf<'takenBack'>, seen: readonly string[]): boolean => {
    if (seen.includes(taking.id)) throw new LawRefusal('LEDGER.CIRCULAR', `撤回互相指向：${taking.id}`);
    return !takings.some((other) => other.factId === taking.id && stands(other, [...seen, taking.id]));
  };
  for (const taking of takings) {
    const { factId } = taking;
    if (!known.has(factId))
      throw new LawRefusal('LEDGER.UNKNOWN_FACT', `要撤回的事实不在账目中：${factId}`, null, { id: factId });
    if (stands(taking, [])) taken.add(factId);
  }
  return taken;
}
