/** What a letter that could not be made takes with it: whoever it was to ask was asked nothing. */
import { endAssistanceWithoutLetter } from '../assistance/rules.js';
import { endWithoutLetter } from '../consultation/ending.js';
import type { DraftEvent } from '../events.js';
import { callBackWithoutLetter } from '../fee/calling-back.js';
import { answeredWithoutLetter } from '../rectification/rules.js';
import { factsOfNotice } from '../notice-facts.js';
import type { RequestState } from '../state.js';
import { suggestionWithoutLetter } from '../suggestion/rules.js';
import { event } from './rule.js';

/** The clerk puts the points down anew; a correction that came all the same is taken as it is (条例30). */
function correctionNotAsked(state: RequestState, letterId: string, today: string): DraftEvent[] {
  const { stage, correction } = state;
  if (stage !== 'awaitingCorrection' || correction?.letterId !== letterId || correction.arrivedOn) return [];
  const factIds = factsOfNotice(state, 'correctionNoticeSent', 'correctionNoticeReceived');
  return [event('CorrectionNoticeFailed', { factIds }, today, ['条例30'])];
}

/** 条例35. */
function reasonsNotAsked(state: RequestState, letterId: string, today: string): DraftEvent[] {
  const { stage, reasons } = state;
  if (stage !== 'awaitingReasons' || reasons?.letterId !== letterId || reasons.givenOn) return [];
  return [event('ReasonsNoticeFailed', { factIds: factsOfNotice(state, 'reasonsRequested') }, today, ['条例35'])];
}

export function undoneWithoutLetter(state: RequestState, letterId: string, today: string): DraftEvent[] {
  return [
    ...endWithoutLetter(state, letterId),
    ...endAssistanceWithoutLetter(state, letterId, today),
    ...callBackWithoutLetter(state, letterId, today),
    ...correctionNotAsked(state, letterId, today),
    ...reasonsNotAsked(state, letterId, today),
    ...answeredWithoutLetter(state, letterId, today),
    ...suggestionWithoutLetter(state, letterId, today),
  ];
}
