/** 办结, 归档, 撤回. */
import type { RefusalReason } from '#libs/contracts';
import type { LegalDate } from '#libs/law';
import type { DecideContext } from '../context.js';
import type { DraftEvent } from '../events.js';
import { requestClosed } from '../first-closing.js';
import type { TakenInFacts } from '../on-paper/events.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import { event, isBlank, numbered, staffId, type CommandRule } from './rule.js';
import { endWhatWasAsked } from '../what-was-asked.js';

export const closeRequest: CommandRule<'closeRequest'> = {
  events: (state, _, { today }) => (state.outcome ? [requestClosed(state, state.outcome, today, ['条例45'])] : []),
};

/** The package is written once nothing is on its way any more: it must be whole. */
export const archiveRequest: CommandRule<'archiveRequest'> = {
  blockers: (state) => {
    const open = state.effects.filter(({ status, kind }) => status === 'open' && kind !== 'alertStaff');
    const tasks = state.tasks.filter(({ done }) => !done);
    const orders = state.supervision.entries.filter(({ kind, clearedOn }) => kind === 'supervisionOrder' && !clearedOn);
    return reasonsWhere(
      [state.archivingStarted, refusal('ARCHIVE.ALREADY_STARTED')],
      [!state.archivingStarted && open.length > 0, refusal('ARCHIVE.EFFECTS_OPEN', [], { count: open.length })],
      [tasks.length > 0, refusal('ARCHIVE.TASKS_OPEN', [], { count: tasks.length })],
      [orders.length > 0, refusal('ARCHIVE.ORDERS_OPEN', [], { count: orders.length })],
    );
  },
  events: (_, { actor }, { today }) => [event('ArchivingStarted', { by: staffId(actor) }, today, ['条例45'])],
};

/** Until the reply is served the applicant may withdraw in writing (practice, handbook §2.4). */
export function withdrawalBlockers({ servedOn, replaces }: RequestState): RefusalReason[] {
  return reasonsWhere([servedOn !== null || replaces !== null, refusal('REPLY.ALREADY_SERVED')]);
}

/** The request is closed by it, and whoever is asked for an opinion is told. */
export function withdrawn(
  state: RequestState,
  command: { commandId: string },
  withdrawnOn: LegalDate,
  context: DecideContext,
  takenIn: TakenInFacts = {},
): DraftEvent[] {
  return [
    event('RequestWithdrawn', { withdrawnOn, textOf: command.commandId, ...takenIn }, withdrawnOn),
    ...endWhatWasAsked(state, 'withdrawn', context),
    requestClosed(state, 'WITHDRAWN', context.today),
    numbered('W-ACK', command, context, context.today),
  ];
}

export const withdrawRequest: CommandRule<'withdrawRequest'> = {
  blockers: withdrawalBlockers,
  refusals: (_, { texts }) =>
    reasonsWhere([isBlank(texts.statement), refusal('EVIDENCE.MISSING', [], { field: 'statement' })]),
  letter: () => 'W-ACK',
  events: (state, command, context) => withdrawn(state, command, command.arrivedOn, context),
};
