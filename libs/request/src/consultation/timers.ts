/** The limits of consultations: proof that the letter came, a reminder, the end of the 15 working days. */
import { addDays, type LegalDate } from '#libs/law';
import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import { lastAlarm, type Timer, type TimerContext } from '../timer.js';
import { standingsOf, type Standing } from './standing.js';
import type { Consultation } from './state.js';

/** Without proof no period runs and the suspension has no end: that is asked about again and again. */
function proofTimer({ id, sentOn, proofMissingRaisedFor }: Consultation, { calendar, agency }: TimerContext): Timer {
  const since = proofMissingRaisedFor ?? sentOn;
  const dueOn = calendar.nthWorkingDayAfter(since, agency.consultationProofWorkingDays);
  return { kind: 'consultationProofMissing', dueOn, firesOn: dueOn, subject: id };
}

function reminderOn(receivedOn: LegalDate, dueOn: LegalDate, { calendar, agency }: TimerContext): LegalDate {
  const before = calendar.workingDaysBetween(receivedOn, dueOn) - agency.reminderWorkingDays;
  return before < 1 ? receivedOn : calendar.nthWorkingDayAfter(receivedOn, before);
}

function periodTimers({ consultation, dueOn }: Standing, context: TimerContext): Timer[] {
  const { id, receivedOn, silentOn, reminderRaisedFor } = consultation;
  if (!receivedOn || !dueOn || silentOn) return [];
  const timers: Timer[] = [{ kind: 'consultationDue', dueOn, firesOn: addDays(dueOn, 1), subject: id }];
  if (reminderRaisedFor !== dueOn) {
    const firesOn = reminderOn(receivedOn, dueOn, context);
    timers.push({ kind: 'consultationReminder', dueOn, firesOn, subject: id });
  }
  return timers;
}

export function consultationTimers(state: RequestState, context: TimerContext): Timer[] {
  if (state.dispatchedOn || state.closedOn) return [];
  const latest = state.clockFacts.reduce((last, { happenedOn }) => (happenedOn > last ? happenedOn : last), '');
  return standingsOf(state, context.calendar, latest)
    .filter(({ consultation }) => !isSettled(consultation))
    .flatMap((standing) =>
      standing.consultation.receivedOn ? periodTimers(standing, context) : [proofTimer(standing.consultation, context)],
    );
}

function isSettled({ opinion, unreachableOn, terminatedOn }: Consultation): boolean {
  return opinion !== null || unreachableOn !== null || terminatedOn !== null;
}

export const consultationRaises = {
  consultationProofMissing: ({ subject = '', dueOn }, _, context) => {
    const on = lastAlarm(dueOn, context.agency.consultationProofWorkingDays, context);
    return event('ConsultationProofMissing', { consultationId: subject, dueOn: on }, on);
  },
  consultationReminder: ({ subject = '', dueOn, firesOn }, _, { calendar, today }) => {
    const workingDaysLeft = calendar.workingDaysBetween(today, dueOn);
    return event('ConsultationReminderRaised', { consultationId: subject, dueOn, workingDaysLeft }, firesOn);
  },
  consultationDue: ({ subject = '', dueOn, firesOn }, { consultations }) => {
    const isThirdParty = consultations.find(({ id }) => id === subject)?.kind === 'thirdParty';
    return event('ConsultationSilent', { consultationId: subject, dueOn }, firesOn, [
      isThirdParty ? '条例32' : '条例34',
    ]);
  },
} satisfies Partial<TimerRaises>;
