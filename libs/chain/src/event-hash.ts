import { createHash } from 'node:crypto';

/** What the chain knows of one event: the exact text stored, its hash, the hash before it, its place from 1. */
export interface ChainLink {
  readonly seq: number;
  readonly prevHash: string | null;
  readonly hash: string;
  /** Canonical JSON exactly as it was stored; never parsed and written again. */
  readonly body: string;
}

/**
 * The hash that ties an event to all events before it: SHA-256 (hex) over the hash before it, a line feed and the
 * canonical body. The first event has no hash before it and hashes an empty one.
 */
export function eventHash(prevHash: string | null, canonicalBody: string): string {
  return createHash('sha256')
    .update(`${prevHash ?? ''}\n${canonicalBody}`, 'utf8')
    .digest('hex');
}

/** The next link of a chain; `previous` is the last link so far, or null for the first event of a request. */
export function nextLink(previous: Pick<ChainLink, 'seq' | 'hash'> | null, body: string): ChainLink {
  const prevHash = previous?.hash ?? null;
  return { seq: (previous?.seq ?? 0) + 1, prevHash, hash: eventHash(prevHash, body), body };
}
