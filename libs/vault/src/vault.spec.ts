import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { MasterKeyInvalid, parseMasterKey, SealBroken, UnknownMasterKey, Vault, WrongMasterKey } from './index.js';

const oldKey = randomBytes(32);
const newKey = randomBytes(32);

describe('the master key', () => {
  it.each(['base64', 'base64url'] as const)('is read from %s', (encoding) => {
    expect(parseMasterKey(`  ${oldKey.toString(encoding)}\n`)).toEqual(oldKey);
  });

  it.each([
    ['too short', randomBytes(31).toString('base64')],
    ['too long', randomBytes(33).toString('base64')],
    ['not base64', '密钥'],
    ['empty', ''],
  ])('is refused when %s', (_name, text) => {
    expect(() => parseMasterKey(text)).toThrow(MasterKeyInvalid);
  });

  it('is refused when it is one byte repeated, as an example file would have it', () => {
    expect(() => Vault.open({ masterKey: Buffer.alloc(32) })).toThrow(MasterKeyInvalid);
  });

  it('never shows in JSON or inspection, nor does a request key', () => {
    const vault = Vault.open({ masterKey: oldKey });
    const { key } = vault.newRequestKey('r1');
    const shown = [vault, key].map((one) => JSON.stringify(one) + inspect(one, { depth: 9, showHidden: true })).join();
    for (const encoding of ['hex', 'base64', 'latin1'] as const) expect(shown).not.toContain(oldKey.toString(encoding));
    expect(shown).not.toMatch(/Buffer|[0-9a-f]{2} [0-9a-f]{2} [0-9a-f]{2}/);
  });
});

describe('a start with the wrong master key', () => {
  it('is refused by the stored check value', () => {
    const stored = Vault.open({ masterKey: oldKey }).keyCheck();
    expect(() => Vault.open({ masterKey: oldKey }).assertKeyCheck(stored)).not.toThrow();
    expect(() => Vault.open({ masterKey: newKey }).assertKeyCheck(stored)).toThrow(WrongMasterKey);
  });

  it('is refused also when the other key bears the same id, or the stored value is not one', () => {
    const stored = Vault.open({ masterKey: oldKey, keyId: 'main' }).keyCheck();
    const other = Vault.open({ masterKey: newKey, keyId: 'main' });
    expect(() => other.assertKeyCheck(stored)).toThrow(WrongMasterKey);
    expect(() => other.assertKeyCheck('')).toThrow(WrongMasterKey);
    expect(() => other.assertKeyCheck(`${other.keyCheck()}0`)).toThrow(WrongMasterKey);
  });
});

describe('request keys', () => {
  const vault = Vault.open({ masterKey: oldKey });

  it('open what they sealed, after a new start', () => {
    const { wrapped, key } = vault.newRequestKey('r1');
    const sealed = key.seal('张三，身份证号…', 'requester/r1/name');
    const again = Vault.open({ masterKey: oldKey }).requestKey('r1', wrapped);
    expect(again.openText(sealed, 'requester/r1/name')).toBe('张三，身份证号…');
    expect(again.open(again.seal(Buffer.alloc(0), 'x'), 'x')).toHaveLength(0);
  });

  it('give other bytes each time, and hide the content', () => {
    const { key } = vault.newRequestKey('r1');
    const [one, two] = [key.seal('secret-text', 'a'), key.seal('secret-text', 'a')];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('secret-text')).toBe(false);
  });

  it('do not open content that was moved, changed in any bit, or sealed for another request', () => {
    const { wrapped, key } = vault.newRequestKey('r1');
    const sealed = key.seal('abc', 'place');
    expect(() => key.open(sealed, 'other place')).toThrow(SealBroken);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => key.open(changed, 'place')).toThrow(SealBroken);
    }
    for (let cut = 0; cut < sealed.length; cut += 1) {
      expect(() => key.open(sealed.subarray(0, cut), 'place')).toThrow(SealBroken);
    }
    expect(() => vault.requestKey('r2', wrapped)).toThrow(SealBroken);
    expect(() => vault.newRequestKey('r1').key.open(sealed, 'place')).toThrow(SealBroken);
  });

  it('do not unwrap when any byte of the wrapped key is changed', () => {
    const { wrapped } = vault.newRequestKey('r1');
    for (let at = 0; at < wrapped.length; at += 1) {
      const changed = Buffer.from(wrapped);
      changed[at]! ^= 0x10;
      expect(() => vault.requestKey('r1', changed)).toThrow();
    }
    expect(() => vault.requestKey('r1', Buffer.alloc(0))).toThrow(SealBroken);
  });

  it('do not unwrap under another master key of the same id', () => {
    const { wrapped } = Vault.open({ masterKey: oldKey, keyId: 'main' }).newRequestKey('r1');
    expect(() => Vault.open({ masterKey: newKey, keyId: 'main' }).requestKey('r1', wrapped)).toThrow(SealBroken);
  });
});

describe('rotation of the master key', () => {
  const before = Vault.open({ masterKey: oldKey });
  const rotated = Vault.open({ masterKey: newKey, earlierKeys: [{ masterKey: oldKey }] });
  const finished = Vault.open({ masterKey: newKey });

  it('opens earlier requests with the earlier key and re-wraps them without touching their content', () => {
    const { wrapped, key } = before.newRequestKey('r1');
    const sealed = key.seal('text', 'p');
    expect(rotated.requestKey('r1', wrapped).openText(sealed, 'p')).toBe('text');
    expect(() => finished.requestKey('r1', wrapped)).toThrow(UnknownMasterKey);
    expect(finished.requestKey('r1', rotated.rewrap('r1', wrapped)).openText(sealed, 'p')).toBe('text');
  });

  it('accepts the check value of the earlier key, and finds values indexed under it', () => {
    expect(() => rotated.assertKeyCheck(before.keyCheck())).not.toThrow();
    const stored = before.blindIndex('a', 'idNumber', '110101199001011234');
    expect(rotated.blindIndexes('a', 'idNumber', '110101199001011234')).toContainEqual(stored);
    expect(rotated.blindIndex('a', 'idNumber', '110101199001011234')).not.toEqual(stored);
  });

  it('still checks query codes given out before, and can show the same code again', () => {
    const code = before.queryCode('r1', 1);
    const stored = before.queryCodeHash(code);
    expect(rotated.queryCodeMatches(code, stored)).toBe(true);
    expect(rotated.queryCode('r1', 1, before.keyId)).toBe(code);
  });
});
