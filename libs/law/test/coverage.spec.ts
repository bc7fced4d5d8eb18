import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { lawCoverage } from './coverage.js';

const { markdown, gaps } = lawCoverage();

describe('article → functions → tests', () => {
  it('leaves no article and no number without work, test or stated reason', () => expect(gaps).toEqual([]));

  it('is written down as it is (npm run law:coverage)', () =>
    expect(readFileSync(new URL('../../../docs/law/coverage.md', import.meta.url), 'utf8')).toBe(markdown));
});
