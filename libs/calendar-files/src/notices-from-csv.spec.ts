import { describe, expect, it } from '@jest/globals';
import { noticesFromCsv } from './notices-from-csv.js';

const HEADER = 'date,kind,name,year';
const read = (...rows: string[]) => noticesFromCsv([HEADER, ...rows, ''].join('\n'), 2027);
const faults = (...rows: string[]) => {
  const answer = read(...rows);
  return 'faults' in answer ? answer.faults : [];
};

describe('a notice as a CSV', () => {
  it('is read with a BOM, other ends of lines, quotation marks and columns in another order', () => {
    const text = '\uFEFFname,year,date,kind\r\n"元旦, 节",2027,2027-01-01,off\r\n\r\n春节,2027,2027-02-20,work\r\n';
    expect(noticesFromCsv(text, 2027)).toMatchObject({
      notices: [
        {
          year: 2027,
          off: [{ from: '2027-01-01', to: '2027-01-01', name: '元旦, 节' }],
          work: [{ date: '2027-02-20', name: '春节' }],
        },
      ],
    });
  });

  it('may name days of the December before, and of no other year', () => {
    expect(read('2026-12-31,off,元旦,2027')).toMatchObject({ notices: [{ off: [{ from: '2026-12-31' }] }] });
    expect(faults('2028-01-01,off,元旦,2027')).toEqual([{ line: 2, message: 'date 2028-01-01 不属于 2027 年的通知' }]);
  });

  it.each([
    ['a control character', '2027-01-01,off,元\u0000旦,2027', '含有不能显示的字符'],
    ['a line feed', '2027-01-01,off,"元\n旦",2027', '含有不能显示的字符'],
    ['half a character', '2027-01-01,off,元\ud800旦,2027', '含有不能显示的字符'],
    ['a quotation mark that is not closed', '2027-01-01,off,"元旦,2027', '引号没有闭合'],
    ['a quotation mark within a field', '2027-01-01,off,元"旦,2027', '字段中有多余的引号'],
    ['something after a quotation mark', '2027-01-01,off,"元"旦,2027', '引号后有多余字符'],
  ])('is refused for %s, in words', (_, row, message) => {
    expect(faults(row)).toMatchObject([{ message }]);
  });
});
