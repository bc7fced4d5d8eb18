import { laterOf, type LegalDate } from '#libs/law';
import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import { lastAlarm, type Timer, type TimerContext } from '../timer.js';

/** Since when nothing has been heard of a reply that is on its way. */
function onItsWaySince({ stage, servedOn, dispatchedOn, service }: RequestState): LegalDate | null {
  if (stage !== 'decided' || servedOn) return null;
  const last = service.attempts.at(-1);
  const days = [dispatchedOn, last?.begunOn, last?.failed?.on].filter((day) => day != null);
  return days.length > 0 ? days.reduce((a, b) => laterOf(a, b)) : null;
}

/** A reply that went out and reached no end is asked about, again and again, until it is served or tried another way. */
export function serviceTimers(state: RequestState, { calendar, agency }: TimerContext): Timer[] {
  const since = onItsWaySince(state);
  if (!since) return [];
  const { raisedFor } = state.service;
  const from = raisedFor && raisedFor > since ? raisedFor : since;
  const dueOn = calendar.nthWorkingDayAfter(from, agency.serviceProofWorkingDays);
  return [{ kind: 'serviceProofMissing', dueOn, firesOn: dueOn }];
}

export const serviceRaises = {
  serviceProofMissing: ({ dueOn }, state, context) => {
    const on = lastAlarm(dueOn, context.agency.serviceProofWorkingDays, context);
    return event('ServiceProofMissing', { since: onItsWaySince(state) ?? dueOn, dueOn: on }, on, ['235号']);
  },
} satisfies Partial<TimerRaises>;
