import type { CommandAnswer } from '#libs/contracts';
import { Problem } from '../problems/problem.js';
import type { CommandStatusView } from './command.views.js';

/** @throws Problem COMMAND.NOT_FOUND */
export function commandStatusOf(
  commandId: string,
  found: { kind: string; answer: CommandAnswer | null } | null,
): CommandStatusView {
  if (!found) throw new Problem('COMMAND.NOT_FOUND');
  const { kind, answer } = found;
  return { commandId, kind, status: answer ? 'decided' : 'waiting', ...(answer ? { answer } : {}) };
}
