import { describe, expect, it } from '@jest/globals';

import { citation, citations } from './citation';

describe('an article as people read it', () => {
  it.each([
    ['条例33②', '政府信息公开条例第三十三条第二款'],
    ['条例31(三)', '政府信息公开条例第三十一条第（三）项'],
    ['复议法23①(四)', '行政复议法第二十三条第一款第（四）项'],
    ['条例45', '政府信息公开条例第四十五条'],
    ['民诉法105', '民事诉讼法第一百零五条'],
    ['行诉法118', '行政诉讼法第一百一十八条'],
    ['条例10', '政府信息公开条例第十条'],
    ['235号', '国办公开办函〔2016〕235号'],
    ['例-起算', '办理惯例（起算）'],
    ['放假通知', '国务院办公厅放假安排通知'],
    ['未知的依据', '未知的依据'],
  ])('%s is %s', (id, words) => {
    expect(citation(id)).toBe(words);
  });

  it('stands beside others', () => {
    expect(citations(['条例45', '235号'])).toBe('政府信息公开条例第四十五条；国办公开办函〔2016〕235号');
  });
});
