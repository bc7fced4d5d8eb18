/** The alerts of a morning, one mail a person who wants it so. */
import { sendDigest, type ActivityDeps } from '#activities';
import { digestsDue } from '#libs/records';
import type { Logger } from 'pino';

/** One round over what is due; a mailbox that cannot be reached now keeps nobody else waiting. */
export async function sendDueDigests(deps: ActivityDeps, log: Logger, signal?: AbortSignal): Promise<void> {
  for (const digest of await digestsDue(deps.source)) {
    if (signal?.aborted) return;
    await sendDigest(deps, digest).catch((error: unknown) =>
      log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'a digest was not sent yet'),
    );
  }
}
