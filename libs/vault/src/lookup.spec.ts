import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { normaliseQueryCode, Vault } from './index.js';

const vault = Vault.open({ masterKey: randomBytes(32) });
const other = Vault.open({ masterKey: randomBytes(32) });

describe('blind index', () => {
  const index = (value: string, agency = 'a1', field = 'idNumber') => vault.blindIndex(agency, field, value).digest;

  it('is the same for the same number however it was typed', () => {
    const spellings = [
      '11010119900101123x',
      ' 110101 19900101 123X ',
      '１１０１０１１９９００１０１１２３Ｘ',
      '110101-19900101-123X',
    ];
    expect(new Set(spellings.map((one) => index(one))).size).toBe(1);
  });

  it('keeps words of a name apart but not their width or case', () => {
    expect(index('Ａli  Baba ', 'a1', 'name')).toBe(index('ALI BABA', 'a1', 'name'));
    expect(index('ALIBABA', 'a1', 'name')).not.toBe(index('ALI BABA', 'a1', 'name'));
  });

  it('differs by agency, field, value and master key', () => {
    const all = [
      index('1'),
      index('1', 'a2'),
      index('1', 'a1', 'phone'),
      index('2'),
      other.blindIndex('a1', 'idNumber', '1').digest,
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(vault.blindIndex('a1', 'idNumber', '1').keyId).toBe(vault.keyId);
  });
});

describe('query code', () => {
  it('is three groups of four unambiguous characters, the same each time for a request and version', () => {
    const code = vault.queryCode('r1', 1);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(vault.queryCode('r1', 1)).toBe(code);
    expect(new Set([code, vault.queryCode('r1', 2), vault.queryCode('r2', 1), other.queryCode('r1', 1)]).size).toBe(4);
  });

  it('uses the whole alphabet evenly', () => {
    const seen = new Map<string, number>();
    for (let n = 0; n < 2000; n += 1) {
      for (const char of vault.queryCode(`r${n}`, 1).replaceAll('-', '')) seen.set(char, (seen.get(char) ?? 0) + 1);
    }
    expect(seen.size).toBe(32);
    for (const count of seen.values()) expect(Math.abs(count - 750)).toBeLessThan(200);
  });

  it('matches its hash however it was typed', () => {
    const code = vault.queryCode('r7', 1);
    const stored = vault.queryCodeHash(code);
    const typed = [
      code.toLowerCase(),
      code.replaceAll('-', ' '),
      ` ${code.replaceAll('-', '')} `,
      code.replaceAll('-', '－'),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ];
    for (const one of typed) expect(vault.queryCodeMatches(one, stored)).toBe(true);
    expect(stored).not.toContain(code.replaceAll('-', '').toLowerCase());
  });

  it('does not match another code, nothing, or nonsense', () => {
    const stored = vault.queryCodeHash(vault.queryCode('r7', 1));
    for (const one of [vault.queryCode('r7', 2), vault.queryCode('r8', 1), '', 'ÜÜÜÜ-ÜÜÜÜ-ÜÜÜÜ', '0'.repeat(100_000)]) {
      expect(vault.queryCodeMatches(one, stored)).toBe(false);
    }
    expect(vault.queryCodeMatches('nonsense', vault.queryCodeHash('nonsense'))).toBe(false);
  });

  it('normalises look-alikes and refuses what cannot be a code', () => {
    expect(normaliseQueryCode('oil0-0000-0000')).toBe('011000000000');
    expect(normaliseQueryCode('U000-0000-0000')).toBeNull();
    expect(normaliseQueryCode('0000-0000-000')).toBeNull();
  });
});
