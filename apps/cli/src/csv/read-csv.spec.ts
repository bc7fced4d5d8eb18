import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvRecord } from './csv-record.js';
import { readCsv, UnusableFile } from './read-csv.js';

const folder = mkdtempSync(join(tmpdir(), 'yishen-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function rows(content: string | Buffer): Promise<string[]> {
  const file = join(folder, 'x.csv');
  writeFileSync(file, content);
  const all: string[] = [];
  for await (const each of readCsv(file, ['id', 'note']))
    all.push('fault' in each ? `${each.line} ! ${each.fault}` : `${each.line} ${each.row.id}|${each.row.note}`);
  return all;
}

describe('reading CSV', () => {
  it.each([
    ['plain', 'id,note\na,b\n', ['2 a|b']],
    ['without a last line end', 'id,note\na,b', ['2 a|b']],
    ['with an empty last field', 'id,note\na,', ['2 a|']],
    ['with BOM and CRLF', '\uFEFFid,note\r\na,b\r\nc,\r\n', ['2 a|b', '3 c|']],
    ['columns in another order, one of them not ours', 'x,Note, ID\n1,b,a\n', ['2 a|b']],
    ['blank lines keep their numbers', 'id,note\n\na,b\n  \nc,d\n', ['3 a|b', '5 c|d']],
    ['quoted fields', 'id,note\n"a","b, ""c"""\r\n"d",""\n', ['2 a|b, "c"', '3 d|']],
    ['a quoted field at the end of the file', 'id,note\na,"b"', ['2 a|b']],
    ['a column of ours must fit in a line', 'id,note,text\na,b,"one\ntwo"\nc,d,\n', ['2 a|b', '4 c|d']],
    [
      'too few and too many fields',
      'id,note\na\nb,c,d\ne,f\n',
      ['2 ! 有 1 个字段，应为 2 个', '3 ! 有 3 个字段，应为 2 个', '4 e|f'],
    ],
    [
      'a stray quote harms its own line alone',
      'id,note\na,"b\nc,d\ne,"f"\ng,h',
      ['2 ! 引号后有多余字符', '3 c|d', '4 e|f', '5 g|h'],
    ],
    ['a stray quote until the end', 'id,note\na,"b\nc,d\n', ['2 ! 引号没有闭合', '3 c|d']],
    [
      'a stray quote that finds a partner',
      'id,note\na,"b\nc,d\ne,"\ng,h\n',
      ['2 ! 引号没有在本行闭合', '3 c|d', '4 ! 引号没有闭合', '5 g|h'],
    ],
    ['a quote inside a field', 'id,note\na"b,c\nd,e\n', ['2 ! 字段中有多余的引号', '3 d|e']],
    ['text after a closing quote', 'id,note\n"a"b,c\nd,e\n', ['2 ! 引号后有多余字符', '3 d|e']],
  ])('%s', async (_story, content, expected) => expect(await rows(content)).toEqual(expected));

  it('names a line that is not UTF-8, as Excel writes in Chinese Windows', async () => {
    const gbk = Buffer.concat([Buffer.from('id,note\n'), Buffer.from([0xc9, 0xea]), Buffer.from(',b\nc,d\n')]);
    expect(await rows(gbk)).toEqual(['2 ! 不是 UTF-8 编码', '3 c|d']);
  });

  it('names a line with what cannot be shown, in a column of ours', async () => {
    expect(await rows('id,note,more\na\u0000,b,\nc,d\u0007,\ne,f\tg,\u0000\n')).toEqual([
      '2 ! 含有不能显示的字符',
      '3 ! 含有不能显示的字符',
      '4 e|f\tg',
    ]);
  });

  it('takes a text of ours over several lines where one may stand', async () => {
    const file = join(folder, 'texts.csv');
    writeFileSync(file, 'id,note,text\na,b,"one\ntwo"\n"c\nd",e,f\n');
    const all = [];
    for await (const each of readCsv(file, ['id'], ['text'], ['text'])) all.push(each);
    expect(all).toMatchObject([
      { line: 2, row: { id: 'a', text: 'one\ntwo' } },
      { line: 4, fault: '引号没有在本行闭合' },
      { line: 5, fault: '字段中有多余的引号' },
    ]);
  });

  it.each([
    ['an empty file', '', '空文件'],
    ['a missing column', 'id\na\n', '缺少列：note'],
    ['a column twice', 'id,note,id\n', '列重复：id'],
    ['a header that cannot be read', '"id,note\n', '表头'],
  ])('cannot use %s', async (_story, content, words) => {
    await expect(rows(content)).rejects.toThrow(words);
    await expect(rows(content)).rejects.toBeInstanceOf(UnusableFile);
  });

  it('cannot use a file that is not there', async () => {
    await expect(readCsv(join(folder, 'none.csv'), ['id']).next()).rejects.toBeInstanceOf(UnusableFile);
  });

  it('reads the same however the text is cut into pieces', () => {
    const text = fc.array(fc.constantFrom('a', ',', '"', '""', '\n', '\r\n', '"b"', '"c\nd"'), { maxLength: 20 });
    const whole = (input: string) => {
      const all: unknown[] = [];
      for (let at = 0; at < input.length;) {
        const record = csvRecord(input, at, true, () => true);
        if (!record) throw new Error('a record is missing at the end');
        all.push({ ...record, next: 0 });
        at = record.next;
      }
      return all;
    };
    const inPieces = (input: string, size: number) => {
      const all: unknown[] = [];
      let buffer = '';
      for (let fed = 0; fed < input.length + size; fed += size) {
        const last = fed >= input.length;
        buffer += input.slice(fed, fed + size);
        for (let record; buffer.length > 0 && (record = csvRecord(buffer, 0, last, () => true));) {
          all.push({ ...record, next: 0 });
          buffer = buffer.slice(record.next);
        }
      }
      return all;
    };
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (parts, size) => {
        const input = parts.join('');
        expect(inPieces(input, size)).toEqual(whole(input));
      }),
      { numRuns: 500 },
    );
  });
});
