/** The ladder as timers: one for each watched limit, its next rung. What was slept through comes as one alert. */
import { addDays, earlierOf } from '#libs/law';
import type { DecideContext } from '../context.js';
import { event, type TimerRaises } from '../decide/rule.js';
import type { DraftEvent } from '../events.js';
import type { RequestState } from '../state.js';
import type { Timer, TimerContext } from '../timer.js';
import { levelAt, nextThreshold, toldAt } from './ladder.js';
import { limitsOf, type WatchedLimit } from './limits.js';
import { sameLimit, type LimitRef } from './state.js';
import { turnOf } from './turn.js';

function lastAlert({ supervision }: RequestState, limit: LimitRef): number | null {
  return supervision.alerts.find((alert) => sameLimit(alert, limit))?.workingDaysLeft ?? null;
}

function keyOf({ limit, subject }: LimitRef): string {
  return subject === null ? limit : `${limit}/${subject}`;
}

export function supervisionTimers(state: RequestState, context: TimerContext): Timer[] {
  return limitsOf(state, context).flatMap((limit) => {
    const firesOn = limit.reachedOn(nextThreshold(limit, lastAlert(state, limit), context.agency));
    return firesOn ? [{ kind: 'limitAlert' as const, dueOn: limit.dueOn, firesOn, subject: keyOf(limit) }] : [];
  });
}

/** The first alert of the reply and its first red are facts of their own; every other rung is one kind of fact. */
function alertOf(limit: WatchedLimit, left: number, last: number | null, agency: DecideContext['agency'], on: string) {
  const { limit: kind, subject, dueOn } = limit;
  const told = toldAt(limit, left, agency);
  if (kind === 'reply' && left < 0 && (last ?? 0) >= 0)
    return event('ReplyOverdueRaised', { replyDueOn: dueOn, workingDaysOver: -left, told }, on, ['条例33']);
  if (kind === 'reply' && last === null)
    return event('ReplyReminderRaised', { replyDueOn: dueOn, workingDaysLeft: left, told }, on, ['条例33']);
  const escalated = { limit: kind, subject, dueOn, workingDaysLeft: left, level: levelAt(left, agency), told };
  return event('LimitEscalated', escalated, on, ['例-预警']);
}

/** Recorded once for each limit and day, whatever the alerts say later. */
function breachOf(limit: WatchedLimit, left: number, state: RequestState): DraftEvent[] {
  const { limit: kind, subject, dueOn } = limit;
  const ref: LimitRef = { limit: kind, subject, dueOn };
  const isKnown = state.supervision.entries.some(
    ({ breach, superseded }) => breach && !superseded && sameLimit(breach, ref),
  );
  if (left >= 0 || isKnown) return [];
  return [event('BreachRecorded', { ...ref, turn: turnOf(state) }, addDays(dueOn, 1), ['例-预警'])];
}

/** 催办 by the system, once for each breach of the reply, where the agency wants it. */
function automaticReminder(limit: WatchedLimit, left: number, last: number | null, context: DecideContext) {
  const after = context.agency.automaticReminderWorkingDays;
  const isDue = after !== null && limit.limit === 'reply' && left <= -after && (last ?? 0) > -after;
  return isDue ? [event('ReminderIssued', { by: null, textOf: null }, context.today)] : [];
}

export const supervisionRaises = {
  limitAlert: ({ subject, firesOn }, state, context) => {
    const limit = limitsOf(state, context).find((each) => keyOf(each) === subject);
    if (!limit) return [];
    const last = lastAlert(state, limit);
    const left = Math.min(nextThreshold(limit, last, context.agency), limit.leftOn(context.today));
    // Of rungs that were slept through, the day of the last one.
    const on = earlierOf(limit.reachedOn(left) ?? firesOn, context.today);
    return [
      ...breachOf(limit, left, state),
      alertOf(limit, left, last, context.agency, on),
      ...automaticReminder(limit, left, last, context),
    ];
  },
} satisfies Partial<TimerRaises>;
