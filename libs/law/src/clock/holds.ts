import type { LegalDate } from '../dates/legal-date.js';
import type { ClockFact } from './facts.js';

/** Each fact with the latest day that a new calendar had to leave to it. */
export function withHolds(facts: readonly ClockFact[]): readonly ClockFact[] {
  const held = new Map<string, LegalDate>();
  for (const fact of facts) {
    if (fact.kind !== 'calendarApplied') continue;
    for (const { factId, until } of fact.holds) if (until > (held.get(factId) ?? '')) held.set(factId, until);
  }
  return facts.map((fact) => {
    const heldUntil = held.get(fact.id);
    return heldUntil === undefined ? fact : { ...fact, heldUntil };
  });
}
