/** 登记: submission, confirmation with the applicant, registration. */
import { reasonsWhere, refusal } from '../refusals.js';
import { event, numbered, type CommandRule } from './rule.js';

export const submitRequest: CommandRule<'submitRequest'> = {
  events: (_, { data, arrivedOn }) => [event('RequestSubmitted', { ...data }, arrivedOn, ['条例29'])],
};

/** Confirming fixes the day of receipt of an online request and registers it (条例31三, 45). */
export const confirmReceipt: CommandRule<'confirmReceipt'> = {
  refusals: (state, { data, texts }, { today }) =>
    reasonsWhere(
      [data.confirmedOn > today, refusal('FACT.IN_FUTURE', ['条例31'], { field: 'confirmedOn' })],
      [
        state.submittedOn !== null && data.confirmedOn < state.submittedOn,
        refusal('FACT.BEFORE_SUBMISSION', ['条例31'], { field: 'confirmedOn' }),
      ],
      [texts.evidence.trim() === '', refusal('EVIDENCE.MISSING', ['条例31'], { field: 'evidence' })],
    ),
  letter: () => 'ACK',
  events: (_, command, context) => [
    event(
      'ReceiptConfirmed',
      { confirmedOn: command.data.confirmedOn, method: command.data.method, textOf: command.commandId },
      command.data.confirmedOn,
      ['条例31'],
    ),
    event('RequestRegistered', { receivedOn: command.data.confirmedOn }, context.today, ['条例45']),
    numbered('ACK', command, context, context.today),
  ],
};
