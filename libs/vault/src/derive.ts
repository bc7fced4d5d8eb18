import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

export const KEY_BYTES = 32;

/** A key for one purpose only, from a key that is never used directly (HKDF-SHA256, RFC 5869). */
export function deriveKey(key: Uint8Array, purpose: string, salt: Uint8Array = Buffer.alloc(0)): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, `yishen/${purpose}`, KEY_BYTES));
}

/** HMAC-SHA256 over parts whose lengths are part of what is authenticated, so that no two lists collide. */
export function macOf(key: Uint8Array, ...parts: readonly string[]): Buffer {
  const mac = createHmac('sha256', key);
  for (const part of parts) {
    const bytes = Buffer.from(part, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    mac.update(length).update(bytes);
  }
  return mac.digest();
}

/** Constant-time comparison of two texts; different lengths are simply unequal. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a, 'utf8');
  const right = Buffer.from(b, 'utf8');
  return left.length === right.length && timingSafeEqual(left, right);
}
