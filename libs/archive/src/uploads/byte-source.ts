import { FileHandle, open } from 'node:fs/promises';

/** Bytes that can be read at any place: a stored blob, a file, a buffer. */
export interface ByteSource {
  readonly size: number;
  /** Bytes from `offset`, at most `length`, fewer only at the end. */
  read(offset: number, length: number): Promise<Buffer>;
}

const BLOCK = 64 * 1024;

/** All bytes of a range, in blocks. */
export async function* blocksOf(source: ByteSource, start = 0, end = source.size): AsyncGenerator<Buffer> {
  for (let at = start; at < end;) {
    const block = await source.read(at, Math.min(BLOCK, end - at));
    if (block.length === 0) return;
    yield block;
    at += block.length;
  }
}

/** Runs `work` over an open file. */
export async function withFile<T>(path: string, work: (source: ByteSource) => Promise<T>): Promise<T> {
  const handle: FileHandle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await work({
      size,
      read: async (offset, length) => {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
      },
    });
  } finally {
    await handle.close();
  }
}
