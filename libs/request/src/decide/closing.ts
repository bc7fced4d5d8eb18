/** 办结, 归档, 撤回. */
import { endOpenConsultations } from '../consultation/ending.js';
import { firstClosing } from '../first-closing.js';
import { reasonsWhere, refusal } from '../refusals.js';
import { event, numbered, staffId, type CommandRule } from './rule.js';

export const closeRequest: CommandRule<'closeRequest'> = {
  events: (state, _, { today }) =>
    state.outcome
      ? [event('RequestClosed', { outcome: state.outcome, closedOn: firstClosing(state) ?? today }, today, ['条例45'])]
      : [],
};

/** The package is written once nothing is on its way any more: it must be whole. */
export const archiveRequest: CommandRule<'archiveRequest'> = {
  blockers: (state) => {
    const open = state.effects.filter(({ status, kind }) => status === 'open' && kind !== 'alertStaff');
    const tasks = state.tasks.filter(({ done }) => !done);
    return reasonsWhere(
      [state.archivingStarted, refusal('ARCHIVE.ALREADY_STARTED')],
      [!state.archivingStarted && open.length > 0, refusal('ARCHIVE.EFFECTS_OPEN', [], { count: open.length })],
      [tasks.length > 0, refusal('ARCHIVE.TASKS_OPEN', [], { count: tasks.length })],
    );
  },
  events: (_, { actor }, { today }) => [event('ArchivingStarted', { by: staffId(actor) }, today, ['条例45'])],
};

/** Until the reply is served the applicant may withdraw in writing (practice, handbook §2.4); the request is closed by it. */
export const withdrawRequest: CommandRule<'withdrawRequest'> = {
  blockers: (state) =>
    reasonsWhere([state.servedOn !== null || state.replaces !== null, refusal('REPLY.ALREADY_SERVED')]),
  refusals: (_, { texts }) =>
    reasonsWhere([texts.statement.trim() === '', refusal('EVIDENCE.MISSING', [], { field: 'statement' })]),
  letter: () => 'W-ACK',
  events: (state, command, context) => [
    event('RequestWithdrawn', { withdrawnOn: command.arrivedOn, textOf: command.commandId }, command.arrivedOn),
    ...endOpenConsultations(state, 'withdrawn', context),
    event('RequestClosed', { outcome: 'WITHDRAWN', closedOn: context.today }, context.today),
    numbered('W-ACK', command, context, context.today),
  ],
};
