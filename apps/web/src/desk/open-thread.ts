/** A thread of messages on the page. */
export interface OpenThread {
  /** How many messages are seen; none while nobody looks. */
  seen(): number | undefined;
  reload(): unknown;
}

/**
 * Reads a thread again where its own request has other messages than are seen: somebody wrote, but perhaps about another request
 * of the agency, and whoever reads messages leaves a record of it.
 */
export async function readIfWritten(thread: OpenThread | null, count: () => Promise<number>): Promise<void> {
  if (thread?.seen() === undefined) return;
  const written = await count().catch(() => undefined);
  if (written !== undefined && written !== thread.seen()) await thread.reload();
}
