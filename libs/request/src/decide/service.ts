/** 答复: service of the reply, closing; 归档 is ordered in `closing.ts`. */
import type { ArticleId } from '#libs/law';
import type { RefusalReason } from '#libs/contracts';
import { inTime } from '../clock-facts.js';
import type { DraftEvent } from '../events.js';
import { reasonsWhere, refusal } from '../refusals.js';
import { replyLetter } from '../reply-letter.js';
import type { RequestState } from '../state.js';
import { event, type CommandRule } from './rule.js';

const SERVICE: ArticleId[] = ['235号'];

function letterNotIssued(state: RequestState): RefusalReason[] {
  return reasonsWhere([replyLetter(state)?.status !== 'issued', refusal('LETTER.NOT_ISSUED')]);
}

/** Dispatch by signature, for a reply that was not sent out before (235号: the day of signature decides). */
function dispatchBySignature(state: RequestState, servedOn: string): DraftEvent[] {
  const letter = replyLetter(state);
  if (state.dispatchedOn || !letter) return [];
  return [
    event(
      'ReplyDispatched',
      { letterId: letter.id, form: 'counter', dispatchedOn: servedOn, inTime: inTime(state, servedOn) },
      servedOn,
      SERVICE,
    ),
  ];
}

export const recordService: CommandRule<'recordService'> = {
  blockers: letterNotIssued,
  refusals: (state, { data, texts }, { today }) =>
    reasonsWhere(
      [data.servedOn > today, refusal('FACT.IN_FUTURE', SERVICE, { field: 'servedOn' })],
      [
        state.decidedOn !== null && data.servedOn < state.decidedOn,
        refusal('FACT.BEFORE_DECISION', SERVICE, { field: 'servedOn' }),
      ],
      // Only a signature at the counter is dispatch and service in one; a mail or a page must have gone out first.
      [data.method !== 'inPerson' && !state.dispatchedOn, refusal('REPLY.NOT_DISPATCHED', SERVICE)],
      [texts.evidence.trim() === '', refusal('EVIDENCE.MISSING', SERVICE, { field: 'evidence' })],
    ),
  events: (state, { data, commandId }) => [
    ...dispatchBySignature(state, data.servedOn),
    event('ReplyServed', { ...data, textOf: commandId }, data.servedOn, SERVICE),
  ],
};

/** Opening the reply with the query code proves that it came to the applicant; the day of the act counts. */
export const acknowledgeService: CommandRule<'acknowledgeService'> = {
  blockers: (state) =>
    reasonsWhere([
      !state.dispatchedOn,
      refusal(replyLetter(state)?.status === 'issued' ? 'REPLY.NOT_DISPATCHED' : 'LETTER.NOT_ISSUED'),
    ]),
  events: (state, { arrivedOn }) => {
    const servedOn = state.dispatchedOn && state.dispatchedOn > arrivedOn ? state.dispatchedOn : arrivedOn;
    return [
      event('ReplyServed', { servedOn, method: 'online', proofDocumentId: null, textOf: null }, servedOn, SERVICE),
    ];
  },
};
