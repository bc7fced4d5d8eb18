import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import { type EpochDay, fromEpochDay } from '../dates/legal-date.js';
import type { ClockFact, Hold } from './facts.js';
import { keepFacts, type KeptFacts } from './kept-facts.js';
import { foldAll } from './ledger.js';
import { type ClockPolicy, DEFAULT_CLOCK_POLICY } from './policy.js';
import { readState } from './reading.js';

/**
 * What must hold of a ledger when it goes on under another calendar: each day by which an act was judged, or that was given to a
 * person, and that the new calendar would make earlier; and the due date of a reply or an end, which was judged already.
 * @law 例-既定期限
 * @throws LawRefusal as {@link readClock}
 */
export function getHolds(
  facts: readonly ClockFact[],
  before: WorkingDayCalendar,
  after: WorkingDayCalendar,
  policy: ClockPolicy = DEFAULT_CLOCK_POLICY,
): Hold[] {
  const kept = keepFacts(facts);
  const judgedBefore = new Map<string, EpochDay>();
  const holds: Hold[] = [];
  const was = { calendar: before, policy };
  const willBe = { calendar: after, policy };
  const stateBefore = foldAll(kept, {
    ...was,
    judged: (factId, day) => {
      judgedBefore.set(factId, day);
      return day;
    },
  });
  const stateAfter = foldAll(kept, {
    ...willBe,
    judged: (factId, day, actedOn) => {
      const held = judgedBefore.get(factId) ?? day;
      // An act that is in time either way, or in neither, needs nothing to hold.
      const isAsBefore = actedOn !== undefined && actedOn <= day === actedOn <= held;
      if (held <= day || isAsBefore) return day;
      holds.push({ factId, until: fromEpochDay(held) });
      return held;
    },
  });
  const last = lastEnd(kept);
  const dueOn = readState(stateBefore, was).replyDueOn;
  const isMoved = dueOn !== null && dueOn !== readState(stateAfter, willBe).replyDueOn;
  return last && isMoved ? [...holds, { factId: last.id, until: dueOn }] : holds;
}

/** The reply or the end that stands last. After an order its day is stated, which no calendar moves. */
function lastEnd({ all, taken }: KeptFacts): ClockFact | undefined {
  return all.findLast(({ id, kind }) => !taken.has(id) && (kind === 'replied' || kind === 'ended'));
}
