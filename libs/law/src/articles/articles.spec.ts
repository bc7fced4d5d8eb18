import { describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/refusal.js';
import {
  article,
  type ArticleId,
  ARTICLES,
  citation,
  isArticleId,
  isInForce,
  isLegalDate,
  isLawRefusal,
  LawRefusal,
} from '../index.js';

describe('the registry of articles', () => {
  it.each(Object.entries(ARTICLES))('%s is whole', (id, entry) => {
    expect(isArticleId(id)).toBe(true);
    expect(entry.text.length).toBeGreaterThan(3);
    expect(entry.title.length).toBeGreaterThan(0);
    expect(['H', 'M', 'L']).toContain(entry.confidence);
    expect(['law', 'practice']).toContain(entry.force);
    expect(isLegalDate(entry.inForceFrom)).toBe(true);
    if (entry.inForceTo !== undefined) expect(entry.inForceFrom <= entry.inForceTo).toBe(true);
    expect(Object.isFrozen(entry)).toBe(true);
  });

  it('knows what is not registered', () => {
    expect(codeOf(() => article('条例99' as ArticleId))).toBe('LAW.UNKNOWN_ARTICLE');
    expect([isArticleId('条例99'), isArticleId('toString')]).toEqual([false, false]);
  });

  it('knows from when to when an article is in force', () => {
    expect([isInForce('条例33', '2019-05-14'), isInForce('条例33', '2019-05-15')]).toEqual([false, true]);
    expect([isInForce('旧复议法9', '2023-12-31'), isInForce('旧复议法9', '2024-01-01')]).toEqual([true, false]);
    expect([isInForce('复议法20', '2023-12-31'), isInForce('复议法20', '2024-01-01')]).toEqual([false, true]);
  });

  it('cites', () => {
    expect([citation('条例33②'), citation('条例31(一)'), citation('条例30')]).toEqual([
      '条例第33条②',
      '条例第31条(一)',
      '条例第30条',
    ]);
    expect([citation('235号'), citation('格式'), citation('例-起算')]).toEqual(['235号', '格式', '例-起算']);
  });

  it('a refusal is known by its shape', () => {
    const refusal = new LawRefusal('A.B', '文', '条例33', { days: 1 });
    expect(refusal).toMatchObject({
      code: 'A.B',
      message: '文',
      article: '条例33',
      details: { days: 1 },
      name: 'LawRefusal',
    });
    expect(new LawRefusal('A.B', '文')).toMatchObject({ article: null, details: {} });
    expect(
      [
        refusal,
        new Error('x'),
        Object.assign(new Error('x'), { name: 'LawRefusal' }),
        Object.assign(new Error('x'), { code: 'ENOENT' }),
        { name: 'LawRefusal', code: 'A' },
        null,
      ].map(isLawRefusal),
    ).toEqual([true, false, false, false, false, false]);
  });
});
