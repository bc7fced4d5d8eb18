/** 撤回收费通知: a wrong notice, or one without its letter, and the clock goes on as though it had never been sent. */
import type { ArticleId } from '#libs/law';
import { event, isBlank, staffId, type CommandRule } from '../decide/rule.js';
import type { DraftEvent } from '../events.js';
import { factsOfNotice } from '../notice-facts.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';

const CALLED_BACK: ArticleId[] = ['办法6', '例-撤回收费'];

function calledBack(state: RequestState, by: string | null, textOf: string | null, today: string): DraftEvent {
  const factIds = factsOfNotice(state, 'feeNoticeSent', 'feeNoticeReceived');
  return event('FeeNoticeCalledBack', { factIds, by, textOf }, today, CALLED_BACK);
}

export const callBackFeeNotice: CommandRule<'callBackFeeNotice'> = {
  // A letter that is being made is let come to its end: it would be sent out after all.
  blockers: ({ fee, letters }) =>
    reasonsWhere([
      letters.some(({ id, status }) => id === fee?.letterId && status === 'numbered'),
      refusal('LETTER.NOT_ISSUED'),
    ]),
  refusals: (_, { texts }) =>
    reasonsWhere([isBlank(texts.reason), refusal('EVIDENCE.MISSING', CALLED_BACK, { field: 'reason' })]),
  events: (state, { actor, commandId }, { today }) => [calledBack(state, staffId(actor), commandId, today)],
};

/** A fee without its letter was asked of nobody. */
export function callBackWithoutLetter(state: RequestState, letterId: string, today: string): DraftEvent[] {
  const { stage, fee } = state;
  return stage === 'awaitingPayment' && fee?.letterId === letterId ? [calledBack(state, null, null, today)] : [];
}
