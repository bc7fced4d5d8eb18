const block = 512;

/**
 * One file out of a tar stream, without keeping the others.
 * @throws when the archive ends without it
 */
export async function* fileInTar(tar: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const reader = new BlockReader(tar);
  for (;;) {
    const header = await reader.read(block);
    if (header === undefined || header.every((byte) => byte === 0)) throw new Error(`the archive has no ${name}`);
    const size = Number.parseInt(text(header, 124, 12), 8);
    const padded = Math.ceil(size / block) * block;
    if (text(header, 0, 100).replace(/^\.\//, '') !== name) {
      await reader.skip(padded);
      continue;
    }
    for (let left = size; left > 0;) {
      const chunk = await reader.some(left);
      left -= chunk.length;
      yield chunk;
    }
    return;
  }
}

const text = (header: Buffer, start: number, length: number) =>
  header
    .toString('latin1', start, start + length)
    .replace(/\0.*$/s, '')
    .trim();

class BlockReader {
  private rest: Buffer = Buffer.alloc(0);
  private readonly source: AsyncIterator<Buffer>;

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** @returns at most `limit` bytes, at least one */
  async some(limit: number): Promise<Buffer> {
    if (this.rest.length === 0) {
      const next = await this.source.next();
      if (next.done) throw new Error('the archive ends too early');
      this.rest = next.value;
    }
    const chunk = this.rest.subarray(0, limit);
    this.rest = this.rest.subarray(chunk.length);
    return chunk;
  }

  async read(length: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    for (let left = length; left > 0; left -= parts.at(-1)?.length ?? 0) {
      try {
        parts.push(await this.some(left));
      } catch (error) {
        if (parts.length === 0) return undefined;
        throw error;
      }
    }
    return Buffer.concat(parts);
  }

  async skip(length: number): Promise<void> {
    for (let left = length; left > 0;) left -= (await this.some(left)).length;
  }
}
