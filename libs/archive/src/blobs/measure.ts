import { createHash } from 'node:crypto';
import { BlobTooLarge } from './blob-store.js';

/** Passes bytes through, counting and hashing them, up to a limit. */
export class Measure {
  readonly #hash = createHash('sha256');
  size = 0;

  constructor(private readonly limitBytes: number) {}

  /** @throws BlobTooLarge before the first byte over the limit is passed on */
  async *through(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const part of content) {
      this.size += part.length;
      if (this.size > this.limitBytes) throw new BlobTooLarge(this.limitBytes);
      this.#hash.update(part);
      yield part;
    }
  }

  /** Hex; once, after the end. */
  sha256(): string {
    return this.#hash.digest('hex');
  }
}
