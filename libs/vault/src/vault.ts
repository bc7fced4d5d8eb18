import { randomBytes, type KeyObject } from 'node:crypto';
import { BlindIndex, blindIndexOf } from './blind-index.js';
import { KEY_BYTES, macOf, sameText } from './derive.js';
import { UnknownMasterKey, WrongMasterKey } from './errors.js';
import { MasterKey } from './master-key.js';
import { consultationCodeOf, matchesQueryCode, oneTimePasswordOf, queryCodeHashOf, queryCodeOf } from './query-code.js';
import { RequestKey } from './request-key.js';
import { searchIndexOf, searchQueryOf, type SearchIndex } from './search-index.js';
import { signingKey } from './signing-key.js';
import { unwrapKey, wrapKey, wrappingKeyId } from './wrap.js';

export interface VaultOptions {
  /** The current master key, 32 random bytes. New things are made with it. */
  readonly masterKey: Uint8Array;
  /** Its id; without one it is derived from the key. */
  readonly keyId?: string;
  /** Earlier master keys, for what was made before a rotation. */
  readonly earlierKeys?: readonly { readonly masterKey: Uint8Array; readonly keyId?: string }[];
}

/** Encryption of the application at rest, under one master key that never leaves it. Node's own crypto only. */
export class Vault {
  readonly #current: MasterKey;
  readonly #keys: ReadonlyMap<string, MasterKey>;

  private constructor(current: MasterKey, earlier: readonly MasterKey[]) {
    this.#current = current;
    this.#keys = new Map([...earlier, current].map((key) => [key.keyId, key]));
  }

  /** @throws MasterKeyInvalid */
  static open(options: VaultOptions): Vault {
    const earlier = (options.earlierKeys ?? []).map((one) => new MasterKey(one.masterKey, one.keyId));
    return new Vault(new MasterKey(options.masterKey, options.keyId), earlier);
  }

  get keyId(): string {
    return this.#current.keyId;
  }

  /** A value to store beside the data; it tells later whether the same master key is given, and nothing else. */
  keyCheck(): string {
    return keyCheckOf(this.#current);
  }

  /**
   * Compares with the value stored at the first start. After a rotation the stored value may be of an earlier key.
   * @throws WrongMasterKey
   */
  assertKeyCheck(stored: string): void {
    const key = this.#keys.get(stored.split('.')[1] ?? '');
    if (!key || !sameText(keyCheckOf(key), stored)) throw new WrongMasterKey();
  }

  /** Makes the key of a new request; store `wrapped` with the request, and delete it to erase the request. */
  newRequestKey(requestId: string): { readonly wrapped: Buffer; readonly key: RequestKey } {
    const key = randomBytes(KEY_BYTES);
    return { wrapped: wrapKey(this.#current, requestId, key), key: new RequestKey(requestId, key) };
  }

  /** @throws UnknownMasterKey, SealBroken */
  requestKey(requestId: string, wrapped: Uint8Array): RequestKey {
    return new RequestKey(requestId, unwrapKey(this.#wrappedBy(wrapped), requestId, wrapped));
  }

  /** Signs the daily anchor of all chains (Ed25519). Another master key makes another one. */
  anchorKey(): KeyObject {
    return signingKey(this.#current.derive('anchor'));
  }

  /** The same request key under the current master key, for a rotation; nothing that it sealed needs to change. */
  rewrap(requestId: string, wrapped: Uint8Array): Buffer {
    return wrapKey(this.#current, requestId, unwrapKey(this.#wrappedBy(wrapped), requestId, wrapped));
  }

  /** Index of a value by the current key, to store. */
  blindIndex(agencyId: string, field: string, value: string): BlindIndex {
    return blindIndexOf(this.#current, agencyId, field, value);
  }

  /** Indexes of a value by every known key, to search rows of before and after a rotation. */
  blindIndexes(agencyId: string, field: string, value: string): BlindIndex[] {
    return [...this.#keys.values()].map((key) => blindIndexOf(key, agencyId, field, value));
  }

  /** What to keep of texts so that they can be found, by the current key. */
  searchIndex(agencyId: string, texts: readonly string[]): SearchIndex {
    return searchIndexOf(this.#current, agencyId, texts);
  }

  /** What texts with all these words must have, by every known key. */
  searchQueries(agencyId: string, words: readonly string[]): SearchIndex[] {
    return [...this.#keys.values()].map((key) => searchQueryOf(key, agencyId, words));
  }

  /**
   * The query code of a request, e.g. `7K3M-9QZX-0A4T`; a reissue raises `version` (from 1). `keyId` is the id stored in
   * the hash of an earlier code, where the same code must be shown again after a rotation.
   */
  queryCode(requestId: string, version: number, keyId: string = this.#current.keyId): string {
    return queryCodeOf(this.#key(keyId), requestId, version);
  }

  /** The code of a consultation, in the form of a query code; it is hashed and compared like one. */
  consultationCode(consultationId: string): string {
    return consultationCodeOf(this.#current, consultationId);
  }

  /** A password to be used once, in the form of a query code; the same for the same parts. */
  oneTimePassword(...of: string[]): string {
    return oneTimePasswordOf(this.#current, ...of);
  }

  /** Keyed hash of a code, as typed or as given out, for storage. */
  queryCodeHash(code: string): string {
    return queryCodeHashOf(this.#current, code);
  }

  /** Whether what was typed is the code of the stored hash; constant time. @throws UnknownMasterKey */
  queryCodeMatches(typed: string, storedHash: string): boolean {
    return matchesQueryCode(this.#key(storedHash.split('.')[1] ?? ''), typed, storedHash);
  }

  /** A key for another purpose of the system (cookies, tokens), by its name. */
  deriveKey(purpose: string): Buffer {
    return this.#current.derive(`app/${purpose}`);
  }

  #wrappedBy(wrapped: Uint8Array): MasterKey {
    return this.#key(wrappingKeyId(wrapped));
  }

  #key(keyId: string): MasterKey {
    const key = this.#keys.get(keyId);
    if (!key) throw new UnknownMasterKey(keyId);
    return key;
  }
}

function keyCheckOf(key: MasterKey): string {
  return `c1.${key.keyId}.${macOf(key.derive('key-check'), 'yishen').toString('hex')}`;
}
