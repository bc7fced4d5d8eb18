import { describe, expect, it } from '@jest/globals';
import { withGaps } from './gaps.js';
import { sampleLetter } from './samples/sample-letters.js';

describe('a letter that is looked at while it is being written', () => {
  it('says in its place what is not written yet, also in a list', () => {
    const { letter, missing } = withGaps({
      ...sampleLetter('CORR'),
      points: [{ unclear: '哪一段工程', howTo: ' ' }],
    });
    expect(missing).toEqual([{ field: 'points[0].howTo', contents: '怎样补正' }]);
    expect(letter).toMatchObject({ points: [{ unclear: '哪一段工程', howTo: '〔待填：怎样补正〕' }] });
  });

  it('marks paragraphs that are not there', () => {
    const { letter } = withGaps({ ...sampleLetter('R-NONE'), facts: [] });
    expect(letter).toMatchObject({ facts: ['〔待填：事实、检索或审查经过〕'] });
  });

  it('marks the last of the ways in which something can be said', () => {
    const { letter } = withGaps({ ...sampleLetter('R-PUB'), sources: [{ title: '2025年度预算' }] });
    expect(letter).toMatchObject({ sources: [{ howToGet: '〔待填：网址、栏目或获取方式〕' }] });
  });

  it('is not printed without what no text can stand for', () => {
    const { letter, missing } = withGaps({ ...sampleLetter('DEF'), deferredTo: '', reasons: '' });
    expect(letter).toBeNull();
    expect(missing.map(({ contents }) => contents)).toEqual(['延迟到何日', '延迟理由']);
  });

  it('is left as it is when nothing is missing', () => {
    const given = sampleLetter('EXT');
    expect(withGaps(given)).toEqual({ letter: given, missing: [] });
  });
});
