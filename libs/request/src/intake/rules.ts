/** 登记 at the desk, by every channel of 条例29 and 31: never refused for its channel, never dated into the future. */
import { LEGAL_NUMBERS, RECEIPT_RULES, receivedOn, type ArticleId } from '#libs/law';
import { PROCEDURE_BASIS } from '../procedures.js';
import { reasonsWhere, refusal } from '../refusals.js';
import { informationRefusals } from '../suggestion/rules.js';
import { event, isBlank, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import { arrivalRefusals } from './arrival.js';
import type { IntakeCommands } from './commands.js';

const ARRIVAL: ArticleId[] = ['条例31'];
const UNREACHABLE: ArticleId[] = ['207号'];

/** Requests of the time before it are judged by rules that are not in `libs/law`. */
const REGULATION_FROM = LEGAL_NUMBERS.replyPeriod[0].inForceFrom;

const takeInApplication: CommandRule<'takeInApplication'> = {
  refusals: (_, { data, texts }, { today }) => [
    ...arrivalRefusals(data, texts.evidence, today),
    ...informationRefusals(data),
    ...reasonsWhere([
      data.arrivedOn < REGULATION_FROM,
      refusal('FACT.BEFORE_REGULATION', ARRIVAL, { field: 'arrivedOn' }),
    ]),
  ],
  letter: (_, { data }) => (data.procedure ? null : 'ACK'),
  events: (_, command, context) => {
    const { arrivedOn, readBackAndSigned: __, ...facts } = command.data;
    const { channel, procedure } = facts;
    const submitted = event(
      'RequestSubmitted',
      { ...facts, by: staffId(command.actor), textOf: command.commandId },
      arrivedOn,
      procedure ? PROCEDURE_BASIS[procedure] : ['条例29', ...RECEIPT_RULES[channel].articles],
    );
    if (procedure) return [submitted];
    const received = receivedOn({ channel, arrivedOn, confirmedOn: null });
    if (!received) return [submitted];
    return [
      submitted,
      event('RequestRegistered', { receivedOn: received }, context.today, ['条例45']),
      numbered('ACK', command, context, context.today),
    ];
  },
};

const recordUnreachable: CommandRule<'recordUnreachable'> = {
  refusals: ({ submittedOn, unreachableOn }, { data, texts }, { today }) =>
    reasonsWhere(
      [data.triedOn > today, refusal('FACT.IN_FUTURE', UNREACHABLE, { field: 'triedOn' })],
      [
        data.triedOn < (unreachableOn ?? submittedOn ?? data.triedOn),
        refusal('FACT.BEFORE_SUBMISSION', UNREACHABLE, { field: 'triedOn' }),
      ],
      [isBlank(texts.evidence), refusal('EVIDENCE.MISSING', UNREACHABLE, { field: 'evidence' })],
    ),
  events: (_, { data, actor, commandId }) => [
    event('ApplicantUnreachable', { ...data, by: staffId(actor), textOf: commandId }, data.triedOn, UNREACHABLE),
  ],
};

export const intakeRules: Pick<CommandRules, keyof IntakeCommands> = { takeInApplication, recordUnreachable };
