import { randomBytes } from 'node:crypto';
import { Transform, TransformCallback } from 'node:stream';
import { SealBroken } from './errors.js';
import { FRAME_BYTES, FrameCipher, HEADER_BYTES, MAGIC, SALT_BYTES, saltOf, SEALED_FRAME_BYTES } from './frames.js';

/** Bytes as they come, taken out in pieces of a fixed size. */
class Pending {
  #parts: Buffer[] = [];
  length = 0;

  add(part: Buffer): void {
    this.#parts.push(part);
    this.length += part.length;
  }

  take(count: number): Buffer {
    const all = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
    const rest = all.subarray(count);
    this.#parts = rest.length > 0 ? [rest] : [];
    this.length = rest.length;
    return all.subarray(0, count);
  }
}

/** Plaintext in, sealed frames out. */
export function sealTransform(key: Uint8Array, aad: Uint8Array): Transform {
  const salt = randomBytes(SALT_BYTES);
  const cipher = new FrameCipher(key, salt, aad);
  const pending = new Pending();
  let index = 0;
  return new Transform({
    construct(done) {
      this.push(Buffer.concat([MAGIC, salt]));
      done();
    },
    transform(chunk: Buffer, _encoding, done) {
      pending.add(chunk);
      // One more byte than a frame must be there: a full frame at the very end has to be sealed as the last.
      while (pending.length > FRAME_BYTES) this.push(cipher.seal(index++, pending.take(FRAME_BYTES), false));
      done();
    },
    flush(done) {
      this.push(cipher.seal(index, pending.take(pending.length), true));
      done();
    },
  });
}

/** Sealed frames in, plaintext out; errors with SealBroken. */
export function openTransform(key: Uint8Array, aad: Uint8Array): Transform {
  const pending = new Pending();
  let cipher: FrameCipher | null = null;
  let index = 0;
  const attempt = (done: TransformCallback, work: () => void) => {
    try {
      work();
      done();
    } catch (error) {
      done(error as Error);
    }
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      pending.add(chunk);
      attempt(done, () => {
        if (!cipher && pending.length >= HEADER_BYTES)
          cipher = new FrameCipher(key, saltOf(pending.take(HEADER_BYTES)), aad);
        while (cipher && pending.length > SEALED_FRAME_BYTES) {
          this.push(cipher.open(index++, pending.take(SEALED_FRAME_BYTES), false));
        }
      });
    },
    flush(done) {
      attempt(done, () => {
        if (!cipher) throw new SealBroken('文件头');
        this.push(cipher.open(index, pending.take(pending.length), true));
      });
    },
  });
}
