import { deriveKey, KEY_BYTES } from './derive.js';
import { MasterKeyInvalid } from './errors.js';

/** Key ids stand in headers, hashes and index rows: short, printable, without the separator '.'. */
const KEY_ID = /^[A-Za-z0-9_-]{1,32}$/;

/** One master key with its id. The key itself is out of reach of loggers and JSON (a private field). */
export class MasterKey {
  readonly #key: Buffer;
  readonly #derived = new Map<string, Buffer>();
  readonly keyId: string;

  /** Without an id it gets one derived from the key, so that another key never passes for it. */
  constructor(key: Uint8Array, keyId?: string) {
    if (key.length !== KEY_BYTES) throw new MasterKeyInvalid(`应为 ${KEY_BYTES} 字节，实为 ${key.length} 字节`);
    if (Buffer.from(key).every((byte) => byte === key[0])) throw new MasterKeyInvalid('内容不是随机数');
    if (keyId !== undefined && !KEY_ID.test(keyId)) throw new MasterKeyInvalid('编号只能用字母、数字、下划线和连字符');
    this.#key = Buffer.from(key);
    this.keyId = keyId ?? `k${deriveKey(this.#key, 'key-id').subarray(0, 5).toString('hex')}`;
  }

  /** The key for one purpose, computed once: purposes are few. The master key never leaves this object. */
  derive(purpose: string): Buffer {
    const known = this.#derived.get(purpose);
    if (known) return known;
    const key = deriveKey(this.#key, purpose);
    this.#derived.set(purpose, key);
    return key;
  }
}

/** Reads a master key from the environment: 32 bytes in base64 or base64url. @throws MasterKeyInvalid */
export function parseMasterKey(text: string): Buffer {
  const compact = text.trim().replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]+$/.test(compact)) throw new MasterKeyInvalid('不是 base64');
  const key = Buffer.from(compact, 'base64');
  if (key.toString('base64').replace(/=+$/, '') !== compact) throw new MasterKeyInvalid('base64 不完整');
  if (key.length !== KEY_BYTES) throw new MasterKeyInvalid(`应为 ${KEY_BYTES} 字节，实为 ${key.length} 字节`);
  return key;
}
