import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** argon2id (RFC 9106), 19 MiB, two passes: the defaults of the library. */
const argon2id = 2;

let nobody: Promise<string> | undefined;

/**
 * Whether the password is the one of the hash. Without a hash (no such name) the same work is done on one that nothing
 * matches, so that the time tells nothing.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hash(randomBytes(32).toString('hex'), { algorithm: argon2id });
  const matches = await verify(stored ?? (await nobody), password);
  return stored !== null && matches;
}
