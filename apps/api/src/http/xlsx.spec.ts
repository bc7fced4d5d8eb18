import { describe, expect, it } from '@jest/globals';
import { buffer, text } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { cellText, xlsxOf, type Cell } from './xlsx.js';

async function* each(rows: Cell[][]): AsyncGenerator<Cell[]> {
  for (const row of rows) yield row;
}

async function partsOf(rows: AsyncIterable<Cell[]>): Promise<Map<string, string>> {
  const zip = await yauzl.fromBufferPromise(await buffer(xlsxOf(rows)));
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return parts;
}

describe('a sheet', () => {
  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1'])('takes %j for a text, never for a formula', (written) =>
    expect(cellText(written)).toBe(`'${written}`),
  );

  it('leaves other texts as they are, but for what no XML can hold', () => {
    expect(cellText('清河市 1=1')).toBe('清河市 1=1');
    expect(cellText('a\u0007b')).toBe('ab');
    expect(cellText('长'.repeat(40_000))).toHaveLength(32_767);
  });

  it('has its parts, its texts escaped and its numbers as numbers', async () => {
    const parts = await partsOf(
      each([
        ['编号', '逾期'],
        ['<A&B>', 3],
        [null, -2],
      ]),
    );
    expect([...parts.keys()].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('&lt;A&amp;B&gt;');
    expect(sheet).toContain('<row><c/><c><v>-2</v></c></row>');
    expect(sheet.match(/<row>/g)).toHaveLength(3);
    expect(sheet.match(/<f>/)).toBeNull();
  });

  it('of many rows is written while they come', async () => {
    async function* many(): AsyncGenerator<Cell[]> {
      for (let n = 0; n < 20_000; n += 1) yield [`第${n}行`, n];
    }
    const sheet = (await partsOf(many())).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet.match(/<row>/g)).toHaveLength(20_000);
  });

  it('breaks off where its rows do', async () => {
    async function* broken(): AsyncGenerator<Cell[]> {
      yield ['a'];
      throw new Error('the database went away');
    }
    await expect(buffer(xlsxOf(broken()))).rejects.toThrow('the database went away');
  });
});
