/** The decision on a command: facts, or every reason why not. Pure; the caller commits what it answers. */
import type { RefusalReason } from '#libs/contracts';
import type { Command, CommandKind } from '../commands.js';
import type { DecideContext } from '../context.js';
import type { DraftEvent, LetterCode } from '../events.js';
import { COMMAND_KINDS, mayGive, stageTakes } from '../permissions.js';
import { ownProcedure, PROCEDURE_BASIS } from '../procedures.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { Actor } from '../vocabulary.js';
import { withDueDate } from './due-date.js';
import type { CommandRule } from './rule.js';
import { RULES } from './rules.js';

export type Decision = { accepted: true; events: DraftEvent[] } | { accepted: false; reasons: RefusalReason[] };

function ruleOf(kind: CommandKind): CommandRule<CommandKind> {
  return RULES[kind];
}

/** What is done about the reply to an application for information, and means nothing of an answer under 条例41 or 44. */
const OF_DISCLOSURE: readonly CommandKind[] = ['reopenOnOrder', 'promoteToProactive', 'splitRequest'];

function procedureBlockers(state: RequestState, kind: CommandKind): RefusalReason[] {
  const procedure = ownProcedure(state);
  if (!procedure || !OF_DISCLOSURE.includes(kind)) return [];
  return [refusal('PROCEDURE.NOT_DISCLOSURE', PROCEDURE_BASIS[procedure])];
}

/** Every reason that stands against a command before its input is known: role, stage, what is missing. */
export function blockersOf(
  state: RequestState,
  kind: CommandKind,
  actor: Actor,
  context: DecideContext,
): RefusalReason[] {
  const inStage = stageTakes(state.stage, kind);
  return [
    ...reasonsWhere(
      [!mayGive(actor, kind), refusal('ACTOR.NOT_PERMITTED', [], { command: kind })],
      [!inStage, refusal('STAGE.NOT_POSSIBLE', [], { command: kind, stage: state.stage })],
    ),
    ...reasonsWhere([state.past !== null, refusal('REQUEST.OF_THE_PAST')]),
    ...(inStage ? procedureBlockers(state, kind) : []),
    ...(inStage ? (ruleOf(kind).blockers?.(state, actor, context) ?? []) : []),
  ];
}

/** The letter that gets its number when the command is accepted; the caller locks that series beforehand. */
export function letterNumberedBy(state: RequestState, command: Command): LetterCode | null {
  return stageTakes(state.stage, command.kind) ? (ruleOf(command.kind).letter?.(state, command) ?? null) : null;
}

/** Every reason that stands against a command, those in its input among them, where role and stage let it be judged. */
export function refusalsOf(state: RequestState, command: Command, context: DecideContext): RefusalReason[] {
  const blockers = blockersOf(state, command.kind, command.actor, context);
  if (!stageTakes(state.stage, command.kind) || !mayGive(command.actor, command.kind)) return blockers;
  return [...blockers, ...(ruleOf(command.kind).refusals?.(state, command, context) ?? [])];
}

export function decide(state: RequestState, command: Command, context: DecideContext): Decision {
  const reasons = refusalsOf(state, command, context);
  if (reasons.length > 0) return { accepted: false, reasons };
  return { accepted: true, events: eventsOf(state, command, context) };
}

/** What a command makes a fact, whatever stands against it: for `decide`, and for looking at a letter while it is being written. */
export function eventsOf(state: RequestState, command: Command, context: DecideContext): DraftEvent[] {
  return withDueDate(state, ruleOf(command.kind).events(state, command, context), context);
}

/** Commands that make a letter: those that number one, and the proposal, whose draft is looked at before anybody signs. */
export const LETTER_COMMANDS: readonly CommandKind[] = COMMAND_KINDS.filter(
  (kind) => kind === 'proposeReply' || ruleOf(kind).letter !== undefined,
);
