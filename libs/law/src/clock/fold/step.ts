import type { ArticleId } from '../../articles/index.js';
import { type EpochDay, toEpochDay } from '../../dates/legal-date.js';
import type { ClockContext } from '../due.js';
import type { ClockFact, ClockFactKind, ClockFactOf } from '../facts.js';
import type { ClockState } from '../state.js';

/** Folds one kind of fact into the state, which it changes. `day` is the fact's day. */
export type Step<K extends ClockFactKind> = (
  state: ClockState,
  fact: ClockFactOf<K>,
  day: EpochDay,
  context: ClockContext,
) => void;

/**
 * The day that a fact gives to a person, or by which an act of `actedOn` is judged: where a new calendar would make it earlier, the day that counted
 * before holds.
 * @law 例-既定期限
 */
export function heldDay(
  { id, heldUntil }: ClockFact,
  day: EpochDay,
  { judged }: ClockContext,
  actedOn?: EpochDay,
): EpochDay {
  const held = heldUntil === undefined ? day : Math.max(day, toEpochDay(heldUntil));
  return judged?.(id, held, actedOn) ?? held;
}

/** Notes that a fact has no (or a doubtful) legal effect; the fold goes on without it. */
export function find(state: ClockState, fact: ClockFact, code: string, article: ArticleId, message: string): void {
  state.findings.push({ code, factId: fact.id, happenedOn: fact.happenedOn, message, article });
}
