import type { ArticleId } from '../../articles/index.js';
import type { EpochDay } from '../../dates/legal-date.js';
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

/** Notes that a fact has no (or a doubtful) legal effect; the fold goes on without it. */
export function find(state: ClockState, fact: ClockFact, code: string, article: ArticleId, message: string): void {
  state.findings.push({ code, factId: fact.id, happenedOn: fact.happenedOn, message, article });
}
