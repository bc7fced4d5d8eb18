import type { CommandAnswer } from '#libs/contracts';

/** What the caller of a command is told: it was decided, or it waits in the inbox and cannot be lost. */
export type CommandReply =
  | { commandId: string; decided: 'accepted'; stage: string; headSeq: number; events: string[] }
  | { commandId: string; status: 'waiting'; location: string };

export function acceptedReply(
  commandId: string,
  { stage, headSeq, events }: Extract<CommandAnswer, { decided: 'accepted' }>,
): CommandReply {
  return { commandId, decided: 'accepted', stage, headSeq, events };
}
