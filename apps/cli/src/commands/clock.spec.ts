import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { main } from '../main.js';

const written = { out: '', err: '' };
const spies = [
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((written.out += String(text)), true)),
  // What Node itself warns of is not ours.
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    if (!String(text).includes('Warning')) written.err += String(text);
    return true;
  }),
];
const folder = mkdtempSync(join(tmpdir(), 'yishen-clock-'));
afterEach(() => {
  written.out = written.err = '';
});
afterAll(() => {
  spies.forEach((spy) => spy.mockRestore());
  rmSync(folder, { recursive: true });
});

const data = (name: string) => fileURLToPath(new URL(`../../../../libs/law/data/${name}`, import.meta.url));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const HEADER = 'id,scenario,channel,submitted_on,received_on,events,asks,expected,basis,certainty,note\n';
const cases = (...rows: string[]) => file('cases.csv', HEADER + rows.map((row) => `${row}\n`).join(''));
const clock = (...args: string[]) => main(['clock', ...args]);
const plain = (id: string, received: string) => `${id},x,in_person,,${received},,reply_due,,,,`;
const LABOUR_2026 = plain('A', '2026-04-22');
const YEAR_END = plain('B', '2026-12-10');

describe('clock --cases', () => {
  it('answers every shown case, by the built-in calendar and by either file', async () => {
    const shown = parse<{ id: string; expected: string }>(readFileSync(data('deadlines.csv')), { columns: true });
    const expected = shown.map((row) => `${row.id},${row.expected},fixed\n`).join('');
    for (const calendar of [
      [],
      ['--calendar', data('holidays.csv')],
      ['--calendar', data('cn-holidays-2019-2026.json')],
    ]) {
      expect(await clock('--cases', data('deadlines.csv'), ...calendar)).toBe(0);
      expect(written).toEqual({ out: `id,date,certainty\n${expected}`, err: '' });
      written.out = '';
    }
  });

  it('refuses the row that cannot be answered, names its line, goes on, and ends with 1', async () => {
    const path = cases(
      LABOUR_2026,
      'C,x,in_person,,2026-03-02,EXTENDED=2026-03-20:21,reply_due,,,,',
      'D,x,in_person,,2026-03-02',
      'E,x,in_person,,2026-03-02,"never closed,reply_due,,,,',
      ',x,in_person,,2026-03-02,,reply_due,,,,',
      YEAR_END,
    );
    expect(await clock('--cases', path)).toBe(1);
    expect(written.out).toBe(
      'id,date,certainty\nA,2026-05-22,fixed\nC,,EXTENSION.OUT_OF_BOUNDS\nD,,CASE.MALFORMED\nE,,CASE.MALFORMED\n,,CASE.MALFORMED\nB,2027-01-08,provisional\n',
    );
    expect(written.err.split('\n')).toEqual([
      `${path}:3: C EXTENSION.OUT_OF_BOUNDS 第3行 延长应为1至20个工作日：21（条例33②）`,
      `${path}:4: D CASE.MALFORMED 第4行 有 5 个字段，应为 11 个`,
      expect.stringMatching(/:5: E CASE.MALFORMED 第5行 引号没有/),
      `${path}:6:  CASE.MALFORMED 第6行 缺少 id`,
      '6 行中有 4 行不能回答',
      '',
    ]);
  });

  it('needs only id and asks, in any order of columns, with BOM and CRLF', async () => {
    const path = file('few.csv', '\uFEFFasks,events,id\r\nreview_due,SERVED=2026-04-03,R\r\n\r\nreply_due,,S\r\n');
    expect(await clock('--cases', path)).toBe(1);
    expect(written.out).toBe('id,date,certainty\nR,2026-06-02,fixed\nS,,CLOCK.NOT_STARTED\n');
  });

  it('quotes an id that needs it, and keeps its spaces out', async () => {
    expect(await clock('--cases', file('q.csv', 'id,asks,events\n" a,b ",annual_report_due,YEAR=2025\n'))).toBe(0);
    expect(written.out).toBe('id,date,certainty\n"a,b",2026-01-31,fixed\n');
  });

  it('tells of progress on long input, on stderr', async () => {
    const rows = Array.from({ length: 20_001 }, (_, i) => plain(String(i), '2026-04-22'));
    expect(await clock('--cases', cases(...rows))).toBe(0);
    expect(written.err).toBe('已算 20000 行…\n');
    expect(written.out.split('\n').length).toBe(20_003);
  });
});

describe('clock --explain', () => {
  it('explains that row alone', async () => {
    expect(await clock('--cases', cases(LABOUR_2026, YEAR_END), '--explain', 'A')).toBe(0);
    expect(written.out).toContain('2026-05-09 周六  第10个工作日〔条例33②〕  国办发明电〔2025〕7号');
    expect(written.out).not.toContain('2027');
  });

  it('of a refusal says why, and ends with 1', async () => {
    expect(await clock('--cases', cases(plain('A', '')), '--explain', 'A')).toBe(1);
    expect(written.out).toContain('不能回答：CLOCK.NOT_STARTED');
    written.out = '';
    expect(await clock('--cases', cases('A,x'), '--explain', 'A')).toBe(1);
    expect(written).toMatchObject({ out: '', err: expect.stringContaining('A CASE.MALFORMED 第2行') });
  });

  it('of no such row is an error', async () => {
    expect(await clock('--cases', cases(LABOUR_2026), '--explain', 'Z')).toBe(2);
    expect(written.err).toContain('没有 id 为 Z 的行');
  });
});

describe('clock --calendar', () => {
  const ask = async (calendar: string, ...rows: string[]) => {
    const code = await clock('--cases', cases(...rows), '--calendar', calendar);
    return code === 0 ? written.out.split('\n').slice(1, -1).join(' ') : `${code} ${written.err}`;
  };

  it('with one more year settles it', async () => {
    const csv = readFileSync(data('holidays.csv'), 'utf8');
    expect(
      await ask(file('more.csv', `${csv.trim()}\n2027-01-01,off,元旦,2027\n2027-01-02,work,元旦,2027\n`), YEAR_END),
    ).toBe('B,2027-01-07,fixed');
    written.out = '';
    const json = JSON.parse(readFileSync(data('cn-holidays-2019-2026.json'), 'utf8')) as object;
    const more = {
      ...json,
      2027: { src: '试', off: ['2027-01-01/2027-01-03'], work: ['2027-01-09'] },
    };
    expect(await ask(file('more.json', JSON.stringify(more)), YEAR_END)).toBe('B,2027-01-08,fixed');
  });

  it('with only years to come is added to the published ones', async () =>
    expect(await ask(file('2027.json', '{"2027":{"off":["2027-01-01"],"work":[]}}'), LABOUR_2026, YEAR_END)).toBe(
      'A,2026-05-22,fixed B,2027-01-08,fixed',
    ));

  it('with fewer years leaves the others provisional', async () => {
    const rows = readFileSync(data('holidays.csv'), 'utf8')
      .split('\n')
      .filter((line) => !line.endsWith(',2026'));
    expect(await ask(file('to-2025.csv', rows.join('\n')), LABOUR_2026, plain('N', '2025-09-22'))).toBe(
      'A,2026-05-21,provisional N,2025-10-24,fixed',
    );
  });

  it('reads its columns in any order', async () =>
    expect(await ask(file('order.csv', '\uFEFFyear,name,kind,date\r\n2027,元旦,off,2027-01-04\r\n'), YEAR_END)).toBe(
      'B,2027-01-08,fixed',
    ));

  it('names every malformed line', async () => {
    const lines = [
      'date,kind,name,year',
      '2026-13-01,off,x,2026',
      '2026-01-01,free,x,2026',
      '2026-01-01,off,x,26',
      '2024-01-01,off,x,2026',
      '2026-01-01,off,x,2026',
      '2026-01-01,work,x,2026',
      '2026-01-02,off',
    ];
    const said = await ask(file('bad.csv', lines.join('\n')), LABOUR_2026);
    expect(said.match(/第\d行 [^\n]*/g)).toEqual([
      '第2行 date 不是有效日期：2026-13-01',
      '第3行 kind 应为 off 或 work：free',
      '第4行 year 应为四位年份：26',
      '第5行 date 2024-01-01 不属于 2026 年的通知',
      '第7行 date 2026-01-01 与第6行重复',
      '第8行 有 2 个字段，应为 4 个',
    ]);
    expect(said).toMatch(/^2 /);
    expect(written.out).toBe('');
  });

  it.each([
    ['no header', 'a,b\n', /第1行 表头应有 date,kind,name,year/],
    ['nothing in it', 'date,kind,name,year\n', /第1行 没有任何日期/],
    ['a broken quotation', 'date,kind,name,year\n2026-01-01,off,"x,2026\n', /第\d行/],
    ['JSON that is none', '{\n"2026": {,}\n}', /第2行 不是有效的 JSON/],
    ['no year in it', '{}', /第1行 没有任何年份/],
    [
      'a run that is none',
      '{"2026":{"off":["2026-01-01/02"],\n"work":[]}}',
      /第1行 2026：off 应为“日期\/日期”：2026-01-01\/02/,
    ],
    ['a day that is none', '{"2026":{"off":[],\n"work":["2026-02-30"]}}', /第2行 2026：work 不是有效日期：2026-02-30/],
    ['days that are no list', '{"2026":{"off":"2026-01-01","work":[]}}', /off 应为文本的列表/],
    ['a year that is none', '{"26":{"off":[],"work":[]}}', /应为四位年份/],
    ['a year that is empty', '{"2026":null}', /应为四位年份/],
    ['a run turned round', '{"2026":{"off":["2026-01-03/2026-01-01"],"work":[]}}', /颠倒/],
  ])('refuses a calendar with %s', async (_, text, words) => {
    expect(await ask(file('bad', text), LABOUR_2026)).toMatch(words);
    expect(written.out).toBe('');
  });
});

describe('usage', () => {
  it.each([[[]], [['--cases']], [['--case', 'x']], [['x']]])('%j ends with 2 and says how', async (args) => {
    expect(await clock(...args)).toBe(2);
    expect(written.err).toContain('用法：node bin/yishen.mjs clock');
  });

  it('a file that is not there is named', async () => {
    expect(await clock('--cases', join(folder, 'none.csv'))).toBe(2);
    expect(await clock('--cases', cases(LABOUR_2026), '--calendar', join(folder, 'none.json'))).toBe(2);
    expect(written.err.match(/无法读取/g)?.length).toBe(2);
  });

  it('a file without its columns is named', async () => {
    expect(await clock('--cases', file('x.csv', 'id,when\n1,2\n'))).toBe(2);
    expect(written.err).toContain('缺少列：asks');
  });

  it('help lists the commands and each command’s own', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) expect(await main(args)).toBe(0);
    expect(written.out).toMatch(/clock.*\n.*fee.*\n.*annual-report.*\n.*import.*\n.*verify .*\n.*verify-anchor .*锚定/);
    expect(written.out).not.toContain('暂不可用');
    written.out = '';
    expect(await clock('--help')).toBe(0);
    expect(written.out).toContain('proactive_publish_due');
  });

  it('no command, or none such, ends with 2', async () => {
    expect(await main([])).toBe(2);
    expect(await main(['clocks'])).toBe(2);
    expect(await main(['toString'])).toBe(2);
    expect(written.err).toContain('没有这个命令：clocks');
  });
});
