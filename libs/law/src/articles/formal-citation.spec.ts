import { describe, expect, it } from '@jest/globals';
import { formalCitation } from './formal-citation.js';

describe('an article in a letter', () => {
  it.each([
    ['条例36(二)', '《中华人民共和国政府信息公开条例》第三十六条第（二）项'],
    ['条例33②', '《中华人民共和国政府信息公开条例》第三十三条第二款'],
    ['条例14', '《中华人民共和国政府信息公开条例》第十四条'],
    ['复议法23①(四)', '《中华人民共和国行政复议法》第二十三条第一款第（四）项'],
  ] as const)('%s is named in full', (id, text) => {
    expect(formalCitation(id)).toBe(text);
  });
});
