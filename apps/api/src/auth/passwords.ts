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

/** A password as it is kept. */
export function hashOf(password: string): Promise<string> {
  return hash(password, { algorithm: argon2id });
}

export const LEAST_CHARACTERS = 10;

/** What is wrong with a password that a person chooses; null where nothing is. Length counts, not kinds of characters. */
export function passwordFault(chosen: string, { login, current }: { login: string; current: string }): string | null {
  if ([...chosen].length < LEAST_CHARACTERS) return `至少 ${LEAST_CHARACTERS} 个字符`;
  if (new Set(chosen).size < 5) return '至少有 5 个不同的字符';
  if (chosen.toLowerCase().includes(login.toLowerCase())) return '不能含有登录名';
  return chosen === current ? '不能与现在的密码相同' : null;
}
