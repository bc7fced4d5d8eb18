import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { normaliseForSearch, searchWords, Vault } from './index.js';

const masterKey = randomBytes(32);
const vault = Vault.open({ masterKey });
const TEXT = '滨河路改造工程（二期）监理合同，第2025-017号';
const kept = new Set(vault.searchIndex('a1', [TEXT]).buckets);
const isFound = (sought: string, agency = 'a1', by = vault) =>
  by.searchQueries(agency, searchWords(sought)).every(({ buckets }) => buckets.every((bucket) => kept.has(bucket)));

describe('search over texts that nobody can read', () => {
  it.each(['监理', '改造工程', '工程二期', '2025017', '２０２５', '合同 滨河'])('finds %s', (sought) => {
    expect(isFound(sought)).toBe(true);
  });

  it('finds nothing that is not there, nor by another agency, nor by another key', () => {
    const strange = ['地铁', '拆迁补偿', '改造 地铁', '噪声', '养老', '预算'];
    expect(strange.filter((sought) => isFound(sought))).toEqual([]);
    expect(isFound('改造工程监理合同', 'a2')).toBe(false);
    expect(isFound('改造工程监理合同', 'a1', Vault.open({ masterKey: randomBytes(32) }))).toBe(false);
  });

  it('tells the length of a text only roughly, and is another each time', () => {
    for (const text of ['', '监理', TEXT, TEXT.repeat(3), `${TEXT}另有竣工验收备案表和施工许可证各一份`])
      expect(vault.searchIndex('a1', [text]).buckets.length % 32).toBe(0);
    const again = vault.searchIndex('a1', [TEXT]).buckets;
    expect(again).not.toEqual([...kept]);
    expect(again.filter((bucket) => kept.has(bucket)).length).toBeGreaterThan(15);
  });

  it('searches by every key that is known, for what was kept before a rotation', () => {
    const rotated = Vault.open({ masterKey: randomBytes(32), earlierKeys: [{ masterKey }] });
    const queries = rotated.searchQueries('a1', ['监理']);
    expect(queries).toHaveLength(2);
    expect(queries.some(({ keyId, buckets }) => keyId === vault.keyId && kept.has(buckets[0] ?? -1))).toBe(true);
  });

  it('reads words as a person means them', () => {
    expect(searchWords(' 改造　工程 a ab ')).toEqual(['改造', '工程', 'AB']);
    expect(searchWords('的')).toEqual([]);
    expect(normaliseForSearch('《Ａb》-1 二')).toBe('AB1二');
  });
});
