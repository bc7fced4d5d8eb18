/** A correction comes, in the portal or at the desk: which facts that makes, and whether it came in time (条例30). */
import type { ArticleId, LegalDate } from '#libs/law';
import type { DecideContext } from '../context.js';
import { event } from '../decide/rule.js';
import type { DraftEvent, EventData } from '../events.js';
import type { TakenInFacts } from '../on-paper/events.js';
import type { RequestState } from '../state.js';
import { correctionLimitOf } from './timers.js';

const CORRECTION: ArticleId[] = ['条例30'];

/** The applicant's last day: the stated one, or the later one that proof of receipt gives. */
export function lastDayToCorrect(state: RequestState, { calendar }: Pick<DecideContext, 'calendar'>): LegalDate | null {
  return correctionLimitOf(
    { ...state, correction: state.correction && { ...state.correction, arrivedOn: null } },
    calendar,
  );
}

export function correctedLate(state: RequestState, arrivedOn: LegalDate, context: DecideContext): boolean {
  return arrivedOn > (lastDayToCorrect(state, context) ?? arrivedOn);
}

/** The day that the notice states holds, also where proof that was entered before is taken back for an earlier one. */
export function noticeReceived({ correction }: RequestState, receivedOn: LegalDate, textOf: string | null): DraftEvent {
  const data = { receivedOn, textOf, statedLimit: correction?.correctBy };
  return event('CorrectionNoticeReceived', data, receivedOn, CORRECTION);
}

export function correctionArrived(
  state: RequestState,
  arrivedOn: LegalDate,
  textOf: string,
  takenIn: TakenInFacts = {},
): DraftEvent[] {
  return [
    // Who answers a notice has received it, if nothing proved that before.
    ...(state.correction?.noticeReceivedOn ? [] : [noticeReceived(state, arrivedOn, null)]),
    event('CorrectionArrived', { arrivedOn, textOf, ...takenIn }, arrivedOn, CORRECTION),
  ];
}

/** From here the clock begins anew. */
export function correctionConfirmed(
  facts: Omit<EventData['CorrectionConfirmed'], 'textOf'>,
  textOf: string,
): DraftEvent {
  return event('CorrectionConfirmed', { ...facts, textOf }, facts.confirmedOn, ['条例30', '条例31']);
}
