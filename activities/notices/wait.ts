import { ApplicationFailure } from '@temporalio/common';

/** The database away, a fault of our own: no mail server's doing. */
const SOON_MS = 30_000;

/** After how long a mail that could not be sent is tried again. */
export function waitOf(error: unknown): number {
  return error instanceof ApplicationFailure && typeof error.nextRetryDelay === 'number'
    ? error.nextRetryDelay
    : SOON_MS;
}
