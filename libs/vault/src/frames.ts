import { decrypt, encrypt, NONCE_BYTES, TAG_BYTES } from './aead.js';
import { deriveKey } from './derive.js';
import { SealBroken } from './errors.js';

/**
 * The sealed stream: `YSS1`, 16 random bytes, then frames of 64 KiB of content + 16 bytes of tag; only the last may be
 * shorter (also empty). Every stream has a key of its own (from the random bytes), so the nonce can be a counter; the
 * nonce of the last frame carries a flag. So a stream that was cut, even between two frames, ends in a frame that was
 * not sealed as the last, and does not open (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár).
 */
export const MAGIC = Buffer.from('YSS1', 'latin1');
export const SALT_BYTES = 16;
export const HEADER_BYTES = MAGIC.length + SALT_BYTES;
export const FRAME_BYTES = 64 * 1024;
export const SEALED_FRAME_BYTES = FRAME_BYTES + TAG_BYTES;

export class FrameCipher {
  readonly #key: Buffer;

  constructor(
    key: Uint8Array,
    salt: Uint8Array,
    private readonly aad: Uint8Array,
  ) {
    this.#key = deriveKey(key, 'stream/frames', salt);
  }

  seal(index: number, plain: Uint8Array, last: boolean): Buffer {
    return encrypt(this.#key, nonceOf(index, last), plain, this.aad);
  }

  /** @throws SealBroken */
  open(index: number, sealed: Uint8Array, last: boolean): Buffer {
    return decrypt(this.#key, nonceOf(index, last), sealed, this.aad, last ? '末段，可能被截短' : `第 ${index + 1} 段`);
  }
}

/** Reads the salt out of a header. @throws SealBroken */
export function saltOf(header: Uint8Array): Buffer {
  const bytes = Buffer.from(header);
  if (bytes.length !== HEADER_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new SealBroken('文件头');
  return bytes.subarray(MAGIC.length);
}

function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUIntBE(index, 5, 6);
  nonce[NONCE_BYTES - 1] = last ? 1 : 0;
  return nonce;
}
