/** 登记: submission, confirmation with the applicant, registration. */
import { RECEIPT_RULES, type ArticleId } from '#libs/law';
import { PROCEDURE_BASIS } from '../procedures.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import { informationRefusals } from '../suggestion/rules.js';
import { event, numbered, type CommandRule } from './rule.js';

export const submitRequest: CommandRule<'submitRequest'> = {
  refusals: (_, { data }) => informationRefusals(data),
  events: (_, { data, arrivedOn }) => [
    event('RequestSubmitted', { ...data }, arrivedOn, data.procedure ? PROCEDURE_BASIS[data.procedure] : ['条例29']),
  ],
};

function confirmed({ channel }: RequestState): ArticleId[] {
  return [...RECEIPT_RULES[channel].articles];
}

/**
 * Confirming fixes the day of receipt where the channel asks for it, and registers the request (条例31, 45). An applicant
 * who could not be reached before is confirmed with on the day on which contact is restored (207号).
 */
export const confirmReceipt: CommandRule<'confirmReceipt'> = {
  refusals: (state, { data, texts }, { today }) =>
    reasonsWhere(
      [data.confirmedOn > today, refusal('FACT.IN_FUTURE', confirmed(state), { field: 'confirmedOn' })],
      [
        state.submittedOn !== null && data.confirmedOn < state.submittedOn,
        refusal('FACT.BEFORE_SUBMISSION', confirmed(state), { field: 'confirmedOn' }),
      ],
      [
        state.unreachableOn !== null && data.confirmedOn < state.unreachableOn,
        refusal('FACT.BEFORE_UNREACHABLE', ['207号'], { field: 'confirmedOn' }),
      ],
      [texts.evidence.trim() === '', refusal('EVIDENCE.MISSING', confirmed(state), { field: 'evidence' })],
    ),
  letter: () => 'ACK',
  events: (state, command, context) => [
    event(
      'ReceiptConfirmed',
      { confirmedOn: command.data.confirmedOn, method: command.data.method, textOf: command.commandId },
      command.data.confirmedOn,
      confirmed(state),
    ),
    event('RequestRegistered', { receivedOn: command.data.confirmedOn }, context.today, ['条例45']),
    numbered('ACK', command, context, context.today),
  ],
};
