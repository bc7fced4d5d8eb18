/** 关联: who looks at one request is shown the other. A person decides it, for the law draws nothing from it. */
import type { RefusalReason } from '#libs/contracts';
import { event, isBlank, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { LinkingCommands } from './commands.js';

/** Linked from here, or parts of one application, which are shown together anyway. */
function areRelated({ links, origin, split }: RequestState, otherId: string): boolean {
  return [...links, ...(split?.parts ?? []), ...(origin ? [origin] : [])].some(
    ({ requestId }) => requestId === otherId,
  );
}

function reasonMissing({ reason }: { reason: string }): RefusalReason[] {
  return reasonsWhere([isBlank(reason), refusal('EVIDENCE.MISSING', [], { field: 'reason' })]);
}

const linkRequests: CommandRule<'linkRequests'> = {
  refusals: (state, { data: { otherId }, texts }) => [
    ...reasonsWhere(
      [otherId === state.requestId, refusal('LINK.ITSELF', [], { field: 'otherId' })],
      [areRelated(state, otherId), refusal('LINK.ALREADY', [], { field: 'otherId' })],
    ),
    ...reasonMissing(texts),
  ],
  events: (_, { data: { otherId }, actor, commandId }, { today }) => [
    event('RequestsLinked', { otherId, by: staffId(actor), textOf: commandId }, today),
  ],
};

const unlinkRequests: CommandRule<'unlinkRequests'> = {
  blockers: ({ links }) => reasonsWhere([links.length === 0, refusal('LINK.UNKNOWN')]),
  refusals: ({ links }, { data: { otherId }, texts }) => [
    ...reasonsWhere([
      links.length > 0 && links.every(({ requestId }) => requestId !== otherId),
      refusal('LINK.UNKNOWN', [], { field: 'otherId' }),
    ]),
    ...reasonMissing(texts),
  ],
  events: (_, { data: { otherId }, actor, commandId }, { today }) => [
    event('RequestsUnlinked', { otherId, by: staffId(actor), textOf: commandId }, today),
  ],
};

export const linkingRules: Pick<CommandRules, keyof LinkingCommands> = { linkRequests, unlinkRequests };
