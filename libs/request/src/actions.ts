/** What may be done now, and for the rest every reason why not: the API's `actions` and the desk's buttons. */
import type { RefusalReason } from '#libs/contracts';
import type { CommandKind } from './commands.js';
import type { DecideContext } from './context.js';
import { blockersOf } from './decide/decide.js';
import { COMMAND_KINDS, PERMISSIONS } from './permissions.js';
import type { RequestState } from './state.js';
import { ROLES, type Actor } from './vocabulary.js';

export interface ActionView {
  command: CommandKind;
  allowed: boolean;
  reasons: RefusalReason[];
}

/** Every command of the actor's kind (staff, applicant, third party), whether it is possible now, and if not, all the reasons. */
export function allowedActions(state: RequestState, actor: Actor, context: DecideContext): ActionView[] {
  return COMMAND_KINDS.filter((kind) => isFor(kind, actor)).map((command) => {
    const reasons = blockersOf(state, command, actor, context);
    return { command, allowed: reasons.length === 0, reasons };
  });
}

function isFor(kind: CommandKind, actor: Actor): boolean {
  const { by } = PERMISSIONS[kind];
  if (actor.kind !== 'staff') return by.includes(actor.kind);
  return by.some((party) => (ROLES as readonly string[]).includes(party));
}
