import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verifyLinks } from '#libs/chain';
import {
  APPLICATION_SEAL,
  countRequests,
  createDataSource,
  foldRequest,
  inAgency,
  listEarlierRequests,
  openEntries,
  openRequests,
  prepareRequest,
  processesToCheck,
  readChain,
  submit,
  upkeepFigures,
} from '#libs/records';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { Vault } from '#libs/vault';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createStoryAgency, type StoryAgency } from '../../../demo/src/agency.js';
import { main } from '../main.js';

const HEADER =
  'id,channel,received_on,events,replied_on,reported_due_on,reported_in_time,closed_on,requester_type,outcome,reply_number,applicant_name,id_number,description';
const PERSON = '11010519491231002X';
const ROWS = [
  `2025-1,in_person,2025-03-03,,2025-03-28,2025-03-31,1,,natural_person,GRANTED,试公开告〔2025〕7号,王某,${PERSON},"某路段的施工许可证\n及其附件"`,
  '2025-2,in_person,2025-03-03,EXTENDED=2025-03-20:5,2025-04-16,2025-04-08,1,,business,DENIED,,,,',
  '2025-3,in_person,2025-03-03,WITHDRAWN=2025-03-10,,,,,natural_person,,,,,',
  '2025-4,in_person,2025-03-03,,,,,2025-04-20,natural_person,CORRECTION_LAPSED,,,,',
  '2025-5,in_person,2025-03-03,,,,,,natural_person,,,,,',
];
const MALFORMED = [
  '2025-6,in_person,2025-13-01,,,,,,,,,,,',
  '2025-7,,2025-03-03,,2025-03-10,,,,,,,,,',
  '2025-1,in_person,2025-03-03,,2025-03-10,,,,,,,,,',
  '2025-8,in_person,2025-03-03,,2025-03-10,,,,martian,,,,,',
  '2025-9,in_person,2025-03-03,,2025-02-28,,,,natural_person,GRANTED,,,,',
  '2025-10,in_person,2025-03-03,,,,,2025-02-28,natural_person,,,,,',
  '2025-11,in_person,2025-03-03,,2025-03-10,,,,,,,\u0000,,',
];

describe('a register of a past year, recorded', () => {
  let database: TestDatabase;
  let source: DataSource;
  let agency: StoryAgency;
  let said = '';
  const masterKey = randomBytes(32);
  const vault = Vault.open({ masterKey });
  const folder = mkdtempSync(join(tmpdir(), 'yishen-import-'));
  const environment = { ...process.env };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockReturnValue(true),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((said += String(text)), true)),
  ];

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    agency = await createStoryAgency(source);
    process.env['YISHEN_MASTER_KEY'] = masterKey.toString('base64');
    delete process.env['YISHEN_MASTER_KEY_FILE'];
  }, 60_000);
  afterEach(() => void (said = ''));
  afterAll(async () => {
    process.env = environment;
    spies.forEach((spy) => spy.mockRestore());
    rmSync(folder, { recursive: true });
    await source?.destroy();
    await database?.drop();
  });

  const importing = async (rows: readonly string[], ...args: string[]) => {
    const path = join(folder, 'requests.csv');
    writeFileSync(path, [HEADER, ...rows, ''].join('\n'));
    const [{ code } = { code: '' }] = await source.query<{ code: string }[]>(`SELECT code FROM agency WHERE id = $1`, [
      agency.id,
    ]);
    return main(['import', path, '--on', '2026-03-02', '--into', code, '--database', database.url, ...args]);
  };
  const here = <T>(work: Parameters<typeof inAgency<T>>[2]) => inAgency(source, agency.id, work);
  const rows = () =>
    source.query<Record<string, unknown>[]>(
      `SELECT id, number, imported_id AS "importedId", stage, outcome, reply_due_on AS "dueOn", expects_process AS "expects",
              wake_at AS "wakeAt", reply_extended AS extended FROM request WHERE imported_id IS NOT NULL ORDER BY imported_id`,
    );

  it('names each line that cannot become a record, and records all others', async () => {
    expect(await importing([...ROWS, ...MALFORMED])).toBe(1);
    expect(said).toMatch(/requests\.csv:8: 2025-6 /);
    expect(said).toMatch(/requests\.csv:9: 2025-7 IMPORT\.REFUSED .*channel/);
    expect(said).toMatch(/requests\.csv:10: 2025-1 CASE\.MALFORMED 编号在文件中重复，与第2行相同/);
    expect(said).toMatch(/requests\.csv:11: 2025-8 IMPORT\.REFUSED requester_type/);
    for (const [line, id] of [
      ['12', '2025-9'],
      ['13', '2025-10'],
    ])
      expect(said).toContain(
        `requests.csv:${line}: ${id} IMPORT.REFUSED 2025-02-28答复或者办结，早于收到之日2025-03-03`,
      );
    expect(said).toMatch(/requests\.csv:14: 2025-11 CASE\.MALFORMED 含有不能显示的字符/);
    expect(said).toContain('登记 5 件，此前已登记的 0 件，未登记 6 行');
    const recorded = await rows();
    expect(recorded.map(({ importedId, stage, outcome, dueOn }) => [importedId, stage, outcome, dueOn])).toEqual([
      ['2025-1', 'archived', 'GRANTED', '2025-03-31'],
      ['2025-2', 'archived', 'DENIED', '2025-04-08'],
      ['2025-3', 'archived', 'WITHDRAWN', '2025-03-31'],
      ['2025-4', 'archived', 'CORRECTION_LAPSED', '2025-03-31'],
      ['2025-5', 'processing', null, '2025-03-31'],
    ]);
    expect(recorded[1]?.['extended']).toBe(true);
  });

  it('starts no process, wakes nobody, and lights nothing on the board', async () => {
    expect((await rows()).every(({ expects, wakeAt }) => expects === false && wakeAt === null)).toBe(true);
    const check = { effectOpenMs: 0, checkedMs: 0, limit: 10 };
    expect(await processesToCheck(source, 'engine', check)).toEqual([]);
    expect(await upkeepFigures(source, 'engine')).toMatchObject({ withoutProcess: 0, withoutWakeUp: 0, overdue: 0 });
    expect(await here((manager) => openRequests(manager, '2026-03-02'))).toEqual([]);
    expect(await here(openEntries)).toEqual({ breach: 0, reminder: 0, supervisionOrder: 0 });
  });

  it('is counted as any other year', async () => {
    const counted = await here((manager) => countRequests(manager, '2025-01-01', '2025-12-31', 'requesterType'));
    expect(counted).toEqual([
      expect.objectContaining({ key: 'business', received: 1, replied: 1, inTime: 0, overdue: 1, carriedOver: 0 }),
      expect.objectContaining({ key: 'natural_person', received: 4, replied: 1, endedWithoutReply: 2, carriedOver: 1 }),
    ]);
  });

  it('has a chain that holds, a state that is the fold of it, and what was written under a key of its own', async () => {
    for (const { id } of await rows()) {
      expect(verifyLinks(await readChain(source.manager, String(id))).faults).toEqual([]);
      const [row] = await source.query<{ state: object; wrapped: Buffer; sealed: Buffer; body: string }[]>(
        `SELECT r.state, k.wrapped, a.sealed, (SELECT string_agg(body, '') FROM request_event WHERE request_id = r.id) AS body
         FROM request r JOIN request_key k ON k.request_id = r.id JOIN application a ON a.request_id = r.id WHERE r.id = $1`,
        [id],
      );
      if (!row) throw new Error('no row');
      const folded: unknown = JSON.parse(JSON.stringify(await foldRequest(source.manager, String(id))));
      expect(folded).toEqual(row.state);
      expect(row.body).not.toContain('王某');
      const opened = vault.requestKey(String(id), row.wrapped).openText(row.sealed, APPLICATION_SEAL);
      expect(opened.includes('王某')).toBe((folded as { past: { reportedId: string } }).past.reportedId === '2025-1');
    }
  });

  it('is found as an earlier request of the same applicant, with the number of its reply', async () => {
    const application = {
      ...{
        requesterType: 'natural_person' as const,
        name: '王某',
        description: '同一路段',
        deliveryForm: 'portal' as const,
      },
      ...{ identity: { kind: 'residentId' as const, number: PERSON }, assistanceNeeded: '' },
      contact: { phone: null, email: null, address: null },
    };
    const { requestId } = await submit(source, vault, prepareRequest(vault), {
      ...{ agencyId: agency.id, application, attachments: [], arrivedOn: '2026-03-02', idempotencyKey: 'again' },
    });
    expect(await here((manager) => listEarlierRequests(manager, requestId))).toEqual([
      expect.objectContaining({
        ...{ outcome: 'GRANTED', repliedOn: '2025-03-28' },
        replyNumber: { word: '试公开告', year: 2025, serial: 7 },
      }),
    ]);
  });

  it('is recorded once, however often it is imported; other facts under the same number change nothing', async () => {
    const before = await rows();
    expect(await importing([...ROWS.slice(0, 3), '2025-4,in_person,2025-03-04,,2025-03-10,,,,,,,,,'])).toBe(1);
    expect(said).toContain('登记 0 件，此前已登记的 4 件（其中 1 件内容不同，未改动），未登记 0 行');
    expect(said).toMatch(/requests\.csv:6: 2025-4 IMPORT\.DIFFERS/);
    expect(await rows()).toEqual(before);
  });

  it('records nothing of a batch that fails in the middle', async () => {
    await source.query(`ALTER TABLE request ADD CONSTRAINT no_second CHECK (imported_id IS DISTINCT FROM '2024-2')`);
    const row = (id: string) => `${id},in_person,2024-03-04,,2024-03-10,,,,,,,,,`;
    await expect(importing([row('2024-1'), row('2024-2')])).rejects.toThrow('no_second');
    expect((await rows()).length).toBe(5);
    await source.query(`ALTER TABLE request DROP CONSTRAINT no_second`);
    expect(await importing([row('2024-1'), row('2024-2')])).toBe(0);
    expect((await rows()).length).toBe(7);
  });

  it('is not begun with a wrong key, without a database, or for an agency that is not there', async () => {
    process.env['YISHEN_MASTER_KEY'] = randomBytes(32).toString('base64');
    expect(await importing(ROWS)).toBe(2);
    process.env['YISHEN_MASTER_KEY'] = masterKey.toString('base64');
    expect(await importing(ROWS, '--into', 'NONE')).toBe(2);
    expect(said).toContain('没有代码为 NONE 的机关');
    expect(await importing(ROWS, '--database', 'postgresql://nobody@127.0.0.1:1/none')).toBe(2);
    expect(said).toContain('数据库不可用（ECONNREFUSED）');
  });
});
