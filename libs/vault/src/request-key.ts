import { Readable, Transform } from 'node:stream';
import { decryptFresh, encryptFresh } from './aead.js';
import { deriveKey } from './derive.js';
import { SealBroken } from './errors.js';
import { openTransform, sealTransform } from './seal-stream.js';
import { SealedReader, SealedSource } from './sealed-reader.js';

const VERSION = 1;

/**
 * The key of one request. Everything personal of the request, and its files, are sealed by it; destroying its wrapped
 * form is the erasure of all of that. `aad` names the place where the sealed bytes belong (table, column, row): bytes
 * moved to another place do not open.
 */
export class RequestKey {
  readonly #key: Buffer;
  readonly #texts: Buffer;
  #streamKey: Buffer | undefined;

  constructor(
    readonly requestId: string,
    key: Uint8Array,
  ) {
    this.#key = Buffer.from(key);
    this.#texts = deriveKey(key, 'request/seal/v1');
  }

  /** Derived when a file is touched; most who open a request read texts alone. */
  get #streams(): Buffer {
    return (this.#streamKey ??= deriveKey(this.#key, 'request/stream/v1'));
  }

  /** Seals a short text or bytes (in memory): version, nonce, ciphertext, tag; 29 bytes longer than the content. */
  seal(content: string | Uint8Array, aad: string): Buffer {
    const plain = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    return Buffer.concat([Buffer.of(VERSION), encryptFresh(this.#texts, plain, this.#context(aad))]);
  }

  /** @throws SealBroken */
  open(sealed: Uint8Array, aad: string): Buffer {
    if (sealed[0] !== VERSION) throw new SealBroken('版本');
    return decryptFresh(this.#texts, sealed.subarray(1), this.#context(aad), '内容');
  }

  /** @throws SealBroken */
  openText(sealed: Uint8Array, aad: string): string {
    return this.open(sealed, aad).toString('utf8');
  }

  /** Seals a stream of any length in frames of 64 KiB, a few frames in memory. */
  sealStream(aad: string): Transform {
    return sealTransform(this.#streams, this.#context(aad));
  }

  /** Opens what `sealStream` gave. Fails with SealBroken on a changed, swapped or missing frame, and on a missing end:
   * treat what was read before the failure as unverified and drop it. */
  openStream(aad: string): Transform {
    return openTransform(this.#streams, this.#context(aad));
  }

  /** Random access to the plaintext of a sealed stream, e.g. for the directory at the end of a zip. @throws SealBroken */
  async openAt(source: SealedSource, aad: string): Promise<SealedReader> {
    return SealedReader.open(source, this.#streams, this.#context(aad));
  }

  /** Convenience: a readable of the plaintext of a readable of sealed bytes, errors of both passed on. */
  opened(sealed: Readable, aad: string): Readable {
    const opened = this.openStream(aad);
    sealed.on('error', (error) => opened.destroy(error));
    opened.on('close', () => sealed.destroy());
    return sealed.pipe(opened);
  }

  #context(aad: string): Buffer {
    return Buffer.from(JSON.stringify([this.requestId, aad]), 'utf8');
  }
}
