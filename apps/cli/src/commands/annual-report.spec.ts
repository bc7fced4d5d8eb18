import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import type { ReportedRemedy, ReportedRequest } from '#libs/law';
import { figuresOf, remediesOf, requestsOf } from '../../../../libs/law/test/requests-of-report.js';
import { run } from './annual-report.js';

const SUQIAN_FILE = fileURLToPath(new URL('../../../../libs/law/data/annual-report-suqian-2023.csv', import.meta.url));
const SUQIAN = readFileSync(SUQIAN_FILE, 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'yishen-report-'));
const written = { out: '', err: '' };
const spies = [
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((written.out += String(text)), true)),
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((written.err += String(text)), true)),
];
afterEach(() => {
  written.out = written.err = '';
});
afterAll(() => {
  spies.forEach((spy) => spy.mockRestore());
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const HEADER = 'id,requester_type,received_on,outcome,exemption,closed_on';
const requestLine = (r: ReportedRequest) =>
  [r.id, r.requesterType, r.receivedOn, r.outcome ?? '', r.exemption ?? '', r.closedOn ?? ''].join(',');
const remedyLine = (r: ReportedRemedy) => [r.id, r.kind, r.filedOn, r.result ?? '', r.closedOn ?? ''].join(',');
const register = (...lines: string[]) => file('requests.csv', [HEADER, ...lines, ''].join('\n'));
const report = (requests: string, ...more: string[]) => run(['--year', '2023', '--requests', requests, ...more]);
const cell = (row: string, column: string) => new RegExp(`,${row},${column},(\\d+),`).exec(written.out)?.[1];

const OK = 'ok,business,2023-02-01,GRANTED,,2023-03-01';

describe('annual-report', () => {
  const figures = figuresOf(SUQIAN);
  const requests = requestsOf(figures, 2023).map(requestLine);
  const remedies = file(
    'remedies.csv',
    ['id,kind,filed_on,result,closed_on', ...remediesOf(figures, 2023).map(remedyLine)].join('\n'),
  );

  it('writes the published report of 宿迁 2023, byte for byte', async () => {
    expect(await report(register(...requests), '--remedies', remedies)).toBe(0);
    expect(written.out).toBe(SUQIAN);
    // Node's own warnings ("(node:…") are not the command's.
    expect(written.err.replace(/^\(.*\n/gm, '')).toBe('');
  });

  it('writes it from a file with BOM, CRLF, quotes and columns in another order too', async () => {
    const turned = [
      'closed_on,id,exemption,outcome,received_on,requester_type',
      ...requests.map((line) => {
        const [id, type, received, outcome, exemption, closed] = line.split(',');
        return [closed, id, exemption, outcome, received, type].map((each) => `"${each}"`).join(',');
      }),
    ];
    expect(await report(file('turned.csv', `\uFEFF${turned.join('\r\n')}`), '--remedies', remedies)).toBe(0);
    expect(written.out).toBe(SUQIAN);
  });

  it('has a table 4 of zeros when no remedies are given', async () => {
    expect(await report(register(OK))).toBe(0);
    expect(written.out.split('\n')).toHaveLength(SUQIAN.split('\n').length);
    expect([cell('REVIEW', 'total'), cell('GRANTED', 'business')]).toEqual(['0', '1']);
  });

  it.each([
    ['an unknown outcome', 'r,business,2023-02-01,GRANT,,2023-03-01', 'FIELD.UNKNOWN_CODE'],
    ['an unknown kind of requester', 'r,person,2023-02-01,GRANTED,,2023-03-01', 'FIELD.UNKNOWN_CODE'],
    ['an unknown exemption', 'r,business,2023-02-01,DENIED,E14,2023-03-01', 'FIELD.UNKNOWN_CODE'],
    ['a day that does not exist', 'r,business,2023-02-29,GRANTED,,2023-03-01', 'FIELD.NOT_A_DATE'],
    ['a day written otherwise', 'r,business,2023/2/1,GRANTED,,2023-03-01', 'FIELD.NOT_A_DATE'],
    ['no id', ',business,2023-02-01,GRANTED,,2023-03-01', 'FIELD.MISSING'],
    ['no day of receipt', 'r,business,,GRANTED,,2023-03-01', 'FIELD.MISSING'],
    ['a refusal without ground', 'r,business,2023-02-01,DENIED,,2023-03-01', 'REQUEST.EXEMPTION_MISSING'],
    ['a partial grant without ground', 'r,business,2023-02-01,PARTIAL,,2023-03-01', 'FIELD.MISSING'],
    ['a grant with a ground', 'r,business,2023-02-01,GRANTED,E15_PRIVACY,2023-03-01', 'REQUEST.EXEMPTION_UNEXPECTED'],
    ['closed before it came', 'r,business,2023-02-01,GRANTED,,2023-01-31', 'REQUEST.CLOSED_BEFORE_RECEIVED'],
    ['an outcome without a day', 'r,business,2023-02-01,GRANTED,,', 'REQUEST.OUTCOME_WITHOUT_CLOSING'],
    ['a day without an outcome', 'r,business,2023-02-01,,,2023-03-01', 'REQUEST.CLOSING_WITHOUT_OUTCOME'],
    ['the id of another', OK, 'REQUEST.DUPLICATE_ID'],
    ['a field too few', 'r,business,2023-02-01,GRANTED,2023-03-01', 'LINE.MALFORMED'],
    ['a stray quote', '"r,business,2023-02-01,GRANTED,,2023-03-01', 'LINE.MALFORMED'],
  ])('names the line with %s, counts the rest, and exits with 1', async (_story, line, code) => {
    const after = 'ok2,business,2022-02-01,,,';
    const path = register(OK, line, after);
    expect(await report(path)).toBe(1);
    expect(written.err).toContain(`${path}:3: 错误 ${code} 第3行`);
    expect(written.err).toContain('有 1 行未计入');
    expect([cell('NEW', 'total'), cell('CARRIED_IN', 'total'), cell('CARRIED_OUT', 'total')]).toEqual(['1', '1', '1']);
  });

  it('names the line of a remedy as well', async () => {
    const path = file(
      'bad-remedies.csv',
      'id,kind,filed_on,result,closed_on\nm,SUIT,2023-01-01,,\nn,REVIEW,2023-01-01,pending,\n',
    );
    expect(await report(register(OK), '--remedies', path)).toBe(1);
    expect(written.err).toContain(`${path}:2: 错误 FIELD.UNKNOWN_CODE 第2行`);
    expect(cell('REVIEW', 'pending')).toBe('1');
  });

  it('compares the carry-over with last year’s report', async () => {
    const carriedIn = requestsOf(figures, 2023).filter((r) => r.closedOn === null || r.closedOn > '2023-12-31');
    const next = ['--requests', register(...carriedIn.map(requestLine)), '--previous', SUQIAN_FILE];
    expect(await run(['--year', '2024', ...next])).toBe(0);
    expect(cell('CARRIED_IN', 'total')).toBe('121');
    expect(await run(['--year', '2024', '--requests', register(OK), '--previous', SUQIAN_FILE])).toBe(1);
    expect(written.err).toContain('错误 CELL.CARRY_OVER_DIFFERS T3/CARRIED_IN/total为 0，上年的结转下年度为 121');
  });

  it('names the requests of a cell', async () => {
    expect(
      await report(register(OK, 'b,business,2023-02-01,ALREADY_PUBLIC,,2023-02-01'), '--ids', 'GRANTED/total'),
    ).toBe(0);
    expect(written.out).toBe('ok\nb\n');
    expect(await report(register(OK), '--ids', 'GRANTED/everybody')).toBe(2);
  });

  it('of a year before 2021 notes the other format and still exits with 0', async () => {
    expect(await run(['--year', '2020', '--requests', register(OK)])).toBe(0);
    expect(written.err).toContain('说明 REPORT.EARLIER_FORMAT');
  });

  it.each([
    [['--requests', 'x.csv'], '--year'],
    [['--year', '23', '--requests', 'x.csv'], '--year'],
    [['--year', '2023'], '--requests'],
    [['--year', '2023', '--requests', join(folder, 'none.csv')], '无法读取'],
    [['--year', '2023', '--requests', SUQIAN_FILE], '缺少列：id、requester_type'],
    [['--year', '2023', '--requests', SUQIAN_FILE, '--previous', join(folder, 'requests.csv')], '缺少列：table'],
    [['--year', '2023', '--colour'], '用法'],
  ])('%j cannot be used', async (args, words) => {
    register(OK);
    expect(await run(args)).toBe(2);
    expect(written.out).toBe('');
    expect(written.err).toContain(words);
  });

  it('says how it is used', async () => {
    expect(await run(['--help'])).toBe(0);
    expect(written.out).toContain('requests.csv');
  });
});
