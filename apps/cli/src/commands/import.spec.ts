import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const folder = mkdtempSync(join(tmpdir(), 'yishen-import-'));
afterEach(() => {
  written.out = written.err = '';
});
afterAll(() => {
  spies.forEach((spy) => spy.mockRestore());
  rmSync(folder, { recursive: true });
});

const HEADER = 'id,channel,received_on,events,replied_on,reported_due_on,reported_in_time';
const SOUND = '一号,in_person,2026-03-02,,2026-03-27,2026-03-30,1';
const compare = (rows: readonly string[], ...args: string[]) => {
  const path = join(folder, 'requests.csv');
  writeFileSync(path, [HEADER, ...rows, ''].join('\n'));
  return main(['import', path, '--on', '2026-12-01', ...args]);
};

describe('import', () => {
  it('answers 0 where all that was reported is what the law says', async () => {
    expect(await compare([SOUND])).toBe(0);
    expect(written.out).toContain('\n一号,2026-03-30,fixed,2026-03-27,1,0,,\n');
    expect(written.err).toContain('已答复 1 件，其中依法逾期 0 件');
  });

  it('writes each difference, counts them, and answers 1', async () => {
    expect(
      await compare([
        SOUND,
        '二号,in_person,2026-03-02,,2026-04-01,2026-04-02,1',
        '三号,in_person,2026-03-02,,,,',
        '四号,in_person,2026-03-02,WITHDRAWN=2026-03-10,,,',
      ]),
    ).toBe(1);
    const [, , second, third, fourth] = written.out.split('\n');
    expect(second).toMatch(/^二号,2026-03-30,fixed,2026-04-01,0,2,DUE_DATE IN_TIME LATE,所报到期日2026-04-02/);
    expect(third).toMatch(/^三号,2026-03-30,fixed,,,\d+,OPEN_OVERDUE,/);
    expect(fourth).toMatch(/^四号,2026-03-30,fixed,,,0,,$/);
    expect(written.err).toContain('其中依法逾期 1 件（所报为按期的 1 件）\n至今没有答复而已逾期 1 件\n有不一致的 2 件');
  });

  it('names the line that it cannot read, and goes on', async () => {
    expect(await compare(['=cmd(),in_person,2026-13-01,,,,', SOUND])).toBe(1);
    expect(written.err).toContain('requests.csv:2: =cmd() ');
    expect(written.out).toContain("\n'=cmd(),");
    expect(written.out).toContain('\n一号,');
  });

  it('takes a row without a number, or with that of another, for none', async () => {
    expect(await compare([SOUND, SOUND, SOUND.replace('一号', ' ')])).toBe(1);
    expect(written.err).toContain('requests.csv:3: 一号 CASE.MALFORMED 编号在文件中重复，与第2行相同');
    expect(written.err).toContain('requests.csv:4:  CASE.MALFORMED 没有编号');
    expect(written.err).toContain('共 3 件，读不出 2 行\n已答复 1 件');
  });

  it('answers 2 where it is asked wrongly', async () => {
    expect(await main(['import'])).toBe(2);
    expect(await compare([SOUND], '--on', 'tomorrow')).toBe(2);
    expect(await main(['import', join(folder, 'none.csv')])).toBe(2);
    expect(await main(['import', '--help'])).toBe(0);
  });
});
