/** How consultations end because of something else: the request ended, or the letter could not be made. */
import type { WorkingDayCalendar } from '#libs/law';
import { event } from '../decide/rule.js';
import type { DraftEvent } from '../events.js';
import type { RequestState } from '../state.js';
import { standingOverride, standingsOf } from './standing.js';

/** Ends every consultation that is open; whoever was asked is told (handbook §2.4). */
export function endOpenConsultations(
  state: RequestState,
  reason: 'withdrawn' | 'lapsed' | 'replied',
  { calendar, today }: { calendar: WorkingDayCalendar; today: string },
): DraftEvent[] {
  return standingsOf(state, calendar, today)
    .filter(({ isOpen }) => isOpen)
    .map(({ consultation: { id } }) =>
      event('ConsultationTerminated', { consultationId: id, reason, by: null, textOf: null }, today),
    );
}

/** Who was told that the information would be disclosed is told that it will not be. What was not told needs no end. */
export function overridesBecomeMoot(
  { consultations, letters }: RequestState,
  reason: 'withdrawn' | 'lapsed',
  today: string,
): DraftEvent[] {
  return consultations
    .filter((each) => letters.some(({ id, status }) => id === standingOverride(each)?.letterId && status !== 'voided'))
    .map(({ id }) => event('OverrideBecameMoot', { consultationId: id, reason }, today, ['条例32']));
}

/** A consultation without its letter asked nobody: it stops suspending on its own day. */
export function endWithoutLetter({ consultations }: RequestState, letterId: string): DraftEvent[] {
  return consultations
    .filter(({ id, terminatedOn }) => id === letterId && !terminatedOn)
    .map(({ id, sentOn }) =>
      event('ConsultationTerminated', { consultationId: id, reason: 'letterFailed', by: null, textOf: null }, sentOn),
    );
}
