import { decryptFresh, encryptFresh } from './aead.js';
import { SealBroken } from './errors.js';
import { MasterKey } from './master-key.js';

const VERSION = 1;

/** A request key as stored: version, length of the master key's id, that id, nonce, sealed key, tag. */
export function wrapKey(master: MasterKey, requestId: string, key: Uint8Array): Buffer {
  const header = headerOf(master.keyId);
  return Buffer.concat([header, encryptFresh(master.derive('wrap/v1'), key, contextOf(header, requestId))]);
}

/** @throws SealBroken when it is not this request's key, or was changed */
export function unwrapKey(master: MasterKey, requestId: string, wrapped: Uint8Array): Buffer {
  const header = headerOf(master.keyId);
  return decryptFresh(
    master.derive('wrap/v1'),
    wrapped.subarray(header.length),
    contextOf(header, requestId),
    '申请密钥',
  );
}

/** The id of the master key that wrapped it. @throws SealBroken */
export function wrappingKeyId(wrapped: Uint8Array): string {
  const length = wrapped[1] ?? 0;
  if (wrapped[0] !== VERSION || length === 0 || wrapped.length < 2 + length) throw new SealBroken('申请密钥');
  return Buffer.from(wrapped.subarray(2, 2 + length)).toString('latin1');
}

function headerOf(keyId: string): Buffer {
  const id = Buffer.from(keyId, 'latin1');
  return Buffer.concat([Buffer.of(VERSION, id.length), id]);
}

function contextOf(header: Buffer, requestId: string): Buffer {
  return Buffer.concat([header, Buffer.from(requestId, 'utf8')]);
}
