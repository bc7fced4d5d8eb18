import type { ClockFact, ClockFactKind } from '../facts.js';
import type { Awaited, ClockState } from '../state.js';

/**
 * Puts the facts of one day into the order in which they can have happened. They come sorted by kind, a notice before
 * its answer. But where an earlier notice is still waiting, the answer is to that one, and a notice of the same day is
 * a new one: then the answer comes first, or its restart would sweep the new notice away.
 */
export function orderOfDay(facts: readonly ClockFact[], state: ClockState): readonly ClockFact[] {
  const first = new Set<ClockFactKind>();
  if (isAnsweredFirst(state.correction, facts, 'correctionNoticeSent', 'correctionNoticeReceived'))
    first.add('correctionReceived');
  if (isAnsweredFirst(state.payment, facts, 'feeNoticeSent', 'feeNoticeReceived')) first.add('feePaid');
  return [...facts.filter((fact) => first.has(fact.kind)), ...facts.filter((fact) => !first.has(fact.kind))];
}

/** An earlier notice waits, and what is noted of a notice today (sent, proven) is not about that earlier one. */
function isAnsweredFirst(
  waiting: Awaited | null,
  facts: readonly ClockFact[],
  sent: ClockFactKind,
  proven: ClockFactKind,
): boolean {
  if (waiting === null) return false;
  const isProvenToday = waiting.receivedDay === null && facts.some((fact) => fact.kind === proven);
  return !isProvenToday || facts.some((fact) => fact.kind === sent);
}
