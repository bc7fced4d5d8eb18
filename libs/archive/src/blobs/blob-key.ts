import { randomBytes } from 'node:crypto';

const KEY = /^([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{28}$/;

/** A random id with its two shard folders: `ab/cd/abcd…` (32 hex digits), safe as a relative path. */
export function newBlobKey(): string {
  const id = randomBytes(16).toString('hex');
  return `${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`;
}

/** Only what `newBlobKey` gives; a key from anywhere else must not become a path. */
export function isBlobKey(text: string): boolean {
  return KEY.test(text);
}
