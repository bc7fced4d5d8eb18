import type { RequestKey } from '#libs/vault';
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, open, opendir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { syncFolder, writeDurably } from '../durable.js';
import { gently } from '../gently.js';
import { isBlobKey, newBlobKey } from './blob-key.js';
import { BlobMissing, BlobReader, BlobStore, PutOptions, StoredBlob } from './blob-store.js';
import { Measure } from './measure.js';

const DRAFTS = 'drafts';

/** Blobs as sealed files below one folder. Several processes may use it at once. */
export class FileBlobStore implements BlobStore {
  constructor(private readonly root: string) {}

  async put(content: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredBlob> {
    const key = newBlobKey();
    const measure = new Measure(options.limitBytes);
    const draft = join(this.root, DRAFTS, randomBytes(16).toString('hex'));
    const sealed = sealing(measure.through(gently(content)), options.sealedBy.sealStream(contextOf(key)));
    await writeDurably(this.#path(key), draft, sealed);
    return { key, size: measure.size, sha256: measure.sha256() };
  }

  async get(key: string, sealedBy: RequestKey): Promise<Readable> {
    const handle = await open(this.#path(key), 'r').catch((error: unknown) => missing(error, key));
    return sealedBy.opened(createReadStream('', { fd: handle }), contextOf(key));
  }

  async openAt(key: string, sealedBy: RequestKey): Promise<BlobReader> {
    const handle = await open(this.#path(key), 'r').catch((error: unknown) => missing(error, key));
    try {
      const { size } = await handle.stat();
      const read = async (offset: number, length: number) => {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
      };
      const reader = await sealedBy.openAt({ size, read }, contextOf(key));
      return { size: reader.size, read: (offset, length) => reader.read(offset, length), close: () => handle.close() };
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async has(key: string): Promise<boolean> {
    if (!isBlobKey(key)) return false;
    return access(this.#path(key)).then(
      () => true,
      () => false,
    );
  }

  async delete(key: string): Promise<void> {
    if (!(await this.has(key))) return;
    const path = this.#path(key);
    await rm(path, { force: true });
    await syncFolder(dirname(path));
  }

  async *list(olderThanMs = 0): AsyncGenerator<string> {
    for (const outer of await shards(this.root)) {
      for (const inner of await shards(join(this.root, outer))) {
        for await (const entry of await opendir(join(this.root, outer, inner))) {
          const key = `${outer}/${inner}/${entry.name}`;
          if (isBlobKey(key) && (await ageOf(this.#path(key))) >= olderThanMs) yield key;
        }
      }
    }
  }

  async sweepDrafts(olderThanMs: number): Promise<number> {
    const folder = join(this.root, DRAFTS);
    let swept = 0;
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      if ((await ageOf(path)) < olderThanMs) continue;
      await rm(path, { force: true });
      swept += 1;
    }
    return swept;
  }

  #path(key: string): string {
    if (!isBlobKey(key)) throw new BlobMissing(key);
    return join(this.root, key);
  }
}

/** The bytes belong to this key only: a file moved over another one does not open. */
function contextOf(key: string): string {
  return `blob/${key}`;
}

/** What comes out of `seal` when `content` goes in; starts when it is read, and ends both ends when it stops. */
async function* sealing(content: AsyncIterable<Uint8Array>, seal: Transform): AsyncGenerator<Uint8Array> {
  const plain = Readable.from(content, { objectMode: false });
  plain.on('error', (error) => seal.destroy(error));
  plain.pipe(seal);
  try {
    yield* seal as AsyncIterable<Uint8Array>;
  } finally {
    plain.destroy();
  }
}

/** Milliseconds since the last byte was written; less than none when the file has gone meanwhile. */
async function ageOf(path: string): Promise<number> {
  const file = await stat(path).catch(() => undefined);
  return file ? Math.max(0, Date.now() - file.mtimeMs) : -1;
}

async function shards(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{2}$/.test(name));
}

function missing(error: unknown, key: string): never {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BlobMissing(key);
  throw error;
}
