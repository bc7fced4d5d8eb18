/** 延长答复期限 (条例33②): by the head of the disclosure office, told on or before the due day, once a clock period. */
import type { RefusalReason } from '#libs/contracts';
import { getExtensionBlockers } from '#libs/law';
import { clockOf } from '../clock-facts.js';
import type { DecideContext } from '../context.js';
import { reasonsOfClock } from '../reasons-of-law.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { ExtensionCommands } from './commands.js';
import { event, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';

function reasonsAgainst(state: RequestState, workingDays: number, context: DecideContext): RefusalReason[] {
  const reading = clockOf(state, context.calendar, context.today);
  return reasonsOfClock(getExtensionBlockers(reading, workingDays));
}

const extendReplyPeriod: CommandRule<'extendReplyPeriod'> = {
  // Whatever speaks against the shortest extension speaks against every one.
  blockers: (state, _, context) => [
    ...reasonsAgainst(state, 1, context),
    // The letter names the old and the new date: while a suspension has no end in sight, there is neither.
    ...reasonsWhere([
      state.receivedOn !== null && state.replyDueOn === null,
      refusal('DUE_DATE.NOT_IN_SIGHT', ['条例33③']),
    ]),
  ],
  refusals: (state, { data, texts }, context) => [
    ...reasonsAgainst(state, data.workingDays, context).filter(({ code }) => code === 'EXTENSION.OUT_OF_BOUNDS'),
    ...reasonsWhere([texts.reasons.trim() === '', refusal('EVIDENCE.MISSING', ['条例33②'], { field: 'reasons' })]),
  ],
  letter: () => 'EXT',
  events: (state, command, context) => [
    event(
      'ReplyPeriodExtended',
      {
        workingDays: command.data.workingDays,
        originalDueOn: state.replyDueOn ?? '',
        by: staffId(command.actor),
        textOf: command.commandId,
      },
      context.today,
      ['条例33②'],
    ),
    numbered('EXT', command, context, context.today),
  ],
};

export const extensionRules: Pick<CommandRules, keyof ExtensionCommands> = {
  extendReplyPeriod,
};
