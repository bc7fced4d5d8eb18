import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes the names in a folder durable (on systems where a folder can be opened). */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** Creates a folder and makes its name, and that of every folder created on the way, durable. */
export async function ensureFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (!first) return;
  for (let at = path; at.length >= first.length; at = dirname(at)) await syncFolder(dirname(at));
}

/**
 * Writes a file that is whole or absent: to a draft, fsync, rename, fsync of the folder. `draft` must be on the same
 * file system. On any failure the draft is removed.
 */
export async function writeDurably(path: string, draft: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  await ensureFolder(dirname(path));
  await ensureFolder(dirname(draft));
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      // writeFile on a handle goes on from the current place, and writes all of the part.
      for await (const part of content) await handle.writeFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** A draft name beside the file itself. */
export function draftBeside(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.draft`;
}
