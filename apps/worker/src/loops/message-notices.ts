/** Whoever has a message to read is told by mail. */
import { tellOfMessage, type ActivityDeps } from '#activities';
import { dueMessages } from '#libs/records';

const BATCH = 50;

/** One round over what is due; one that cannot be told of now keeps no other waiting. */
export async function tellOfMessages(
  deps: ActivityDeps,
  onFault: (error: unknown, requestId: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (const message of await dueMessages(deps.source, BATCH)) {
    if (signal?.aborted) return;
    await tellOfMessage(deps, message).catch((error: unknown) => onFault(error, message.requestId));
  }
}
