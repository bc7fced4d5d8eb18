import { TAG_BYTES } from './aead.js';
import { SealBroken } from './errors.js';
import { FRAME_BYTES, FrameCipher, HEADER_BYTES, saltOf, SEALED_FRAME_BYTES } from './frames.js';

/** Sealed bytes at rest that can be read at any place (a file, an object with ranges). */
export interface SealedSource {
  /** Length of the sealed bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`. */
  read(offset: number, length: number): Promise<Buffer>;
}

/** The plaintext of a sealed stream, read at any place; each frame is authenticated before a byte of it is given. */
export class SealedReader {
  #cached: { index: number; plain: Buffer } | null = null;

  private constructor(
    private readonly source: SealedSource,
    private readonly cipher: FrameCipher,
    private readonly frames: number,
    /** Length of the plaintext; authentic, because the last frame was opened as the last. */
    readonly size: number,
  ) {}

  /** @throws SealBroken when the header or the end of the stream is not authentic */
  static async open(source: SealedSource, key: Uint8Array, aad: Uint8Array): Promise<SealedReader> {
    const body = source.size - HEADER_BYTES;
    if (body < TAG_BYTES) throw new SealBroken('文件头');
    const cipher = new FrameCipher(key, saltOf(await source.read(0, HEADER_BYTES)), aad);
    const frames = Math.ceil(body / SEALED_FRAME_BYTES);
    const reader = new SealedReader(source, cipher, frames, body - frames * TAG_BYTES);
    await reader.#frame(frames - 1);
    return reader;
  }

  /** Bytes from `offset`, at most `length`, fewer only at the end. @throws SealBroken */
  async read(offset: number, length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    const end = Math.min(offset + length, this.size);
    for (let at = offset; at < end;) {
      const index = Math.floor(at / FRAME_BYTES);
      const plain = await this.#frame(index);
      const from = at - index * FRAME_BYTES;
      const part = plain.subarray(from, from + (end - at));
      parts.push(part);
      at += part.length;
    }
    return Buffer.concat(parts);
  }

  async #frame(index: number): Promise<Buffer> {
    if (this.#cached?.index === index) return this.#cached.plain;
    const last = index === this.frames - 1;
    const offset = HEADER_BYTES + index * SEALED_FRAME_BYTES;
    const sealed = await this.source.read(offset, last ? this.source.size - offset : SEALED_FRAME_BYTES);
    const plain = this.cipher.open(index, sealed, last);
    this.#cached = { index, plain };
    return plain;
  }
}
