/** A new calendar comes into force: what it moves of a request, as facts with the notice as their cause. */
import { getHolds, type LegalDate, type WorkingDayCalendar } from '#libs/law';
import type { DecideContext } from '../context.js';
import { foldDrafts } from '../decide/fold-drafts.js';
import { event } from '../decide/rule.js';
import { withDueDate } from '../decide/due-date.js';
import { reasonsLimitOf } from '../excessive/timers.js';
import type { DraftEvent, EventData } from '../events.js';
import type { RequestState } from '../state.js';
import { personLimits, type MovedLimit } from './person-limits.js';

/** From one version of the calendar to another, with the notice that is the cause. */
export interface CalendarChange {
  no: number;
  source: string;
  before: WorkingDayCalendar;
  after: WorkingDayCalendar;
}

/** The facts that follow for a request; none where the new calendar moves nothing of it. */
export function applyCalendar(
  state: RequestState,
  change: CalendarChange,
  { today, agency }: Pick<DecideContext, 'today' | 'agency'>,
): DraftEvent[] {
  const { no, source, before, after } = change;
  const context: DecideContext = { today, calendar: after, agency, nextNumber: null };
  const holds = getHolds(state.clockFacts, before, after);
  const told = toldOf(state, before, today);
  const applied = (limits: MovedLimit[]) =>
    event(
      'CalendarApplied',
      { no, from: before.version, to: after.version, source, holds, limits, statedLimits: told },
      today,
      ['放假通知'],
    );
  const limits = movedLimits(state, foldDrafts(state, [applied([])], context), change, today);
  const events = withDueDate(state, [applied(limits)], context);
  // The days to give reasons stand in no ledger of the clock: what was told of them is held in the state.
  const isReasonsHeld = told.reasons !== undefined && told.reasons > (reasonsLimitOf(state, after) ?? '');
  return events.length > 1 || limits.length > 0 || holds.length > 0 || isReasonsHeld ? events : [];
}

function toldOf(
  state: RequestState,
  calendar: WorkingDayCalendar,
  today: LegalDate,
): EventData['CalendarApplied']['statedLimits'] {
  const own = personLimits(state, calendar, today).filter(({ subject }) => subject === null);
  return Object.fromEntries(own.map(({ limit, dueOn }) => [limit, dueOn]));
}

function movedLimits(
  state: RequestState,
  counted: RequestState,
  { before, after }: CalendarChange,
  today: LegalDate,
): MovedLimit[] {
  const now = personLimits(counted, after, today);
  return personLimits(state, before, today).flatMap(({ limit, subject, dueOn: old }) => {
    const moved = now.find((each) => each.limit === limit && each.subject === subject)?.dueOn ?? old;
    return moved === old ? [] : [{ limit, subject, old, new: moved }];
  });
}
