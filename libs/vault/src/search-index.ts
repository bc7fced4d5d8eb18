import { randomInt } from 'node:crypto';
import { macOf } from './derive.js';
import { MasterKey } from './master-key.js';

/** What is kept of a text so that it can be found: numbers that say nothing without the key. */
export interface SearchIndex {
  readonly keyId: string;
  readonly buckets: number[];
}

/**
 * Pairs of characters fall into so many buckets: fewer than there are pairs in the texts of a large agency, so that a bucket does
 * not stand for one pair, and enough that a search finds little that it must look at in vain (docs/adr/0017-search.md).
 */
const BUCKETS = 2 ** 17;

/** A text is filled up to a multiple of this by buckets that stand for nothing: how many there are does not tell its length. */
const FILLED_TO = 32;

/** One spelling for what a person sees as the same: NFKC, upper case, letters and digits alone. */
export function normaliseForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of what is sought, normalised, as texts must have them; one that has fewer than two characters finds nothing. */
export function searchWords(sought: string): string[] {
  return sought
    .normalize('NFKC')
    .split(/\s+/)
    .map(normaliseForSearch)
    .filter((word) => [...word].length >= 2);
}

/** What to keep of texts. */
export function searchIndexOf(key: MasterKey, agencyId: string, texts: readonly string[]): SearchIndex {
  const buckets = bucketsOf(key, agencyId, texts.map(normaliseForSearch));
  while (buckets.size % FILLED_TO !== 0) buckets.add(randomInt(BUCKETS));
  return { keyId: key.keyId, buckets: [...buckets].sort((a, b) => a - b) };
}

/** The buckets that a text must have in which all words stand. */
export function searchQueryOf(key: MasterKey, agencyId: string, words: readonly string[]): SearchIndex {
  return { keyId: key.keyId, buckets: [...bucketsOf(key, agencyId, words)] };
}

/** Every pair of neighbouring characters of texts that are no secret, once. */
export function searchPairs(texts: readonly string[]): string[] {
  return [...new Set(texts.map(normaliseForSearch).flatMap(pairsOf))];
}

/** Keyed by agency: equal pairs of two agencies do not show as equal. */
function bucketsOf(key: MasterKey, agencyId: string, texts: readonly string[]): Set<number> {
  const agencyKey = key.derive(`search-index/${agencyId}`);
  return new Set(searchPairs(texts).map((pair) => macOf(agencyKey, pair).readUInt32BE(0) % BUCKETS));
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}
