import { describe, expect, it } from '@jest/globals';
import { CHANNELS as LAW_CHANNELS, EXEMPTION_CODES, LETTER_CODES, formalCitation, letterRule } from '#libs/law';
import { CHANNELS, DOC_CODES, EXEMPTIONS, missingContents, sampleLetter } from './index.js';
import type { ReplyLetter } from './index.js';

describe('the words that letters share with the law', () => {
  it('are the same letters, channels and grounds', () => {
    expect([...DOC_CODES].sort()).toEqual([...LETTER_CODES].sort());
    expect([...CHANNELS].sort()).toEqual([...LAW_CHANNELS].sort());
    expect([...EXEMPTIONS].sort()).toEqual([...EXEMPTION_CODES].sort());
  });

  it.each(DOC_CODES.filter((code) => /^[RT]-/.test(code)))('%s accepts the article as the law cites it', (code) => {
    const { articles } = letterRule(code);
    const sample = sampleLetter(code) as ReplyLetter;
    const cited = articles.map((article) => formalCitation(article));
    const others = sample.basis.filter((entry) => /第十[四五六]条/.test(entry));
    expect(missingContents({ ...sample, basis: [...cited, ...others] })).toEqual([]);
    expect(missingContents({ ...sample, basis: [] }).map(({ field }) => field)).toContain('basis');
  });
});
