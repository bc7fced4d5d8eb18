import type { RefusalReason } from '#libs/contracts';
import type { Command, CommandKind } from '../commands.js';
import type { DecideContext } from '../context.js';
import type { DraftEvent, EventData, EventType, LetterCode } from '../events.js';
import type { RequestState } from '../state.js';
import type { Timer } from '../timer.js';
import type { Actor, TimerKind } from '../vocabulary.js';

/** How one kind of command is decided. Role and stage are not its business: the table of permissions has them. */
export interface CommandRule<K extends CommandKind> {
  /** Reasons against that need no input: they stand beside the greyed button. */
  blockers?(state: RequestState, actor: Actor, context: DecideContext): RefusalReason[];
  /** Reasons against that lie in the input. */
  refusals?(state: RequestState, command: Command<K>, context: DecideContext): RefusalReason[];
  /** The letter that gets its number by this command. */
  letter?(state: RequestState, command: Command<K>): LetterCode | null;
  /** What becomes a fact. Called only when nothing stands against it. */
  events(state: RequestState, command: Command<K>, context: DecideContext): DraftEvent[];
}

/** How each kind of command is decided. */
export type CommandRules = { [K in CommandKind]: CommandRule<K> };

/** What becomes a fact when the day of a timer has come. */
export type TimerRaise = (timer: Timer, state: RequestState, context: DecideContext) => DraftEvent | DraftEvent[];
export type TimerRaises = Record<TimerKind, TimerRaise>;

/** A draft event of one type, with its types kept. */
export function event<T extends EventType>(
  type: T,
  data: EventData[T],
  happenedOn: string,
  basis: DraftEvent['basis'] = [],
): DraftEvent {
  return { type, data, happenedOn, basis } as DraftEvent;
}

export function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}

/** The staff id of an actor; commands of staff only. */
export function staffId(actor: Actor): string {
  if (actor.kind !== 'staff') throw new TypeError(`a command of staff came from ${actor.kind}`);
  return actor.id;
}

/** The event that gives a letter its number. */
export function numbered(
  letterCode: LetterCode,
  command: { commandId: string },
  context: DecideContext,
  happenedOn: string,
): DraftEvent {
  if (!context.nextNumber) throw new TypeError(`no number was offered for ${letterCode}`);
  return event('LetterNumbered', { letterId: command.commandId, letterCode, number: context.nextNumber }, happenedOn);
}
