import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyLinks } from '#libs/chain';
import {
  APPLICATION_SEAL,
  countByMonth,
  countRequests,
  createDataSource,
  DIMENSIONS,
  foldRequest,
  foldWholeTally,
  inAgency,
  listCounted,
  MEASURES,
  readChain,
} from '#libs/records';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { Vault } from '#libs/vault';
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { seedDatabase, seedId } from '../seed-data/seed-database.js';
import { seedRequests } from './seed-requests.js';

const TODAY = '2026-11-26';
/** Lives, and as many copies: half of both with the triggers at work, half where they may be set aside. */
const LIVES = 60;
const PERIODS = [
  ['2024-05-15', '2025-02-10'],
  ['2026-01-01', '2026-12-31'],
] as const;

describe('requests in bulk', () => {
  let database: TestDatabase;
  let source: DataSource;
  const vault = Vault.open({ masterKey: randomBytes(32) });

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    await seedDatabase(source, 'correct-horse-battery', false);
    const half = {
      vault,
      agencyId: seedId('QHSW'),
      requests: LIVES,
      lives: LIVES / 2,
      today: TODAY,
      say: () => undefined,
    };
    await seedRequests({ ...half, source });
    const trusted = await createDataSource(database.adminUrl, { poolSize: 2 }).initialize();
    await seedRequests({ ...half, source: trusted }).finally(() => trusted.destroy());
  }, 90_000);
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('have led every kind of life, and each number is given once', async () => {
    const [counted] = await source.query<Record<string, unknown>[]>(
      `SELECT count(*)::int AS requests, count(DISTINCT number)::int AS numbers,
              count(*) FILTER (WHERE stage = 'archived')::int > 0 AS archived,
              count(*) FILTER (WHERE outcome = 'WITHDRAWN')::int > 0 AS withdrawn,
              count(*) FILTER (WHERE dispatched_on > reply_due_on)::int > 0 AS late,
              count(*) FILTER (WHERE dispatched_on IS NULL AND closed_on IS NULL)::int > 0 AS open,
              bool_or(expects_process) AS "expectsProcess" FROM request`,
    );
    expect(counted).toEqual({
      ...{ requests: 2 * LIVES, numbers: 2 * LIVES, archived: true, withdrawn: true, late: true, open: true },
      expectsProcess: false,
    });
    const [rows] = await source.query<Record<string, number>[]>(
      `SELECT count(*)::int AS breaches, count(*) FILTER (WHERE ended_on IS NOT NULL)::int AS ended
       FROM supervision_entry WHERE kind = 'breach'`,
    );
    expect(rows?.['breaches']).toBeGreaterThan(0);
    // What was late has been explained and crossed off when the request is archived.
    const lines = await source.query<{ state: string }[]>(
      `SELECT DISTINCT e.state FROM supervision_entry e JOIN request r ON r.id = e.request_id WHERE r.stage = 'archived'`,
    );
    expect(lines).toEqual([{ state: 'cleared' }]);
    const [alerts] = await source.query<Record<string, number>[]>(
      `SELECT count(*)::int AS raised, count(*) FILTER (WHERE a.is_current AND r.stage = 'archived')::int AS "ofArchived"
       FROM limit_alert a JOIN request r ON r.id = a.request_id`,
    );
    expect(alerts?.['raised']).toBeGreaterThan(0);
    expect(alerts?.['ofArchived']).toBe(0);
    const uncounted = await source.query<unknown[]>(
      `SELECT 1 FROM request WHERE (dispatched_on IS NULL) <> (reply_working_days IS NULL)`,
    );
    expect(uncounted).toEqual([]);
  });

  it('have each a chain that holds, and a state that is the fold of its events', async () => {
    const rows = await source.query<{ id: string; headHash: string; state: object }[]>(
      `SELECT id, head_hash AS "headHash", state FROM request`,
    );
    for (const { id, headHash, state } of rows) {
      const chain = await readChain(source.manager, id);
      expect(verifyLinks(chain).faults).toEqual([]);
      expect(chain.at(-1)?.hash).toBe(headHash);
      const folded: unknown = JSON.parse(JSON.stringify(await foldRequest(source.manager, id)));
      expect(folded).toEqual(state);
    }
  }, 60_000);

  it('are counted by the tally as one counts the lists, whatever a request became meanwhile', async () => {
    const agencyId = seedId('QHSW');
    // What was counted changes: a day, an outcome, a unit.
    await source.query(`UPDATE request SET received_on = received_on - 3, unit_id = NULL WHERE number LIKE '%7'`);
    await source.query(`UPDATE request SET outcome = 'OTHER' WHERE dispatched_on IS NOT NULL AND number LIKE '%3'`);
    const whole: Awaited<ReturnType<typeof countRequests>>[] = [];
    await inAgency(source, agencyId, async (manager) => {
      for (const [from, to] of PERIODS) {
        for (const by of DIMENSIONS) {
          const counted = await countRequests(manager, from, to, by);
          expect(counted.length).toBeGreaterThan(0);
          for (const { key, ...counts } of counted)
            for (const measure of MEASURES) {
              const listed = await listCounted(manager, { from, to, measure, by, key, after: null, limit: 1000 });
              expect([by, key, measure, counts[measure]]).toEqual([by, key, measure, listed.length]);
            }
        }
        whole.push(await countRequests(manager, from, to, 'all'));
        const [all] = whole.at(-1) ?? [];
        const months = await countByMonth(manager, from, to, [from.slice(0, 7), to.slice(0, 7)]);
        expect(months[0]?.carriedIn).toBe(all?.carriedIn);
      }
    });
    // Added up, the rows are fewer and say the same.
    const rows = () => source.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM request_tally WHERE NOT is_sum`);
    expect((await rows())[0]?.n).toBeGreaterThan(0);
    await foldWholeTally(source);
    expect(await rows()).toEqual([{ n: 0 }]);
    const added = await inAgency(source, agencyId, (manager) =>
      Promise.all(PERIODS.map(([from, to]) => countRequests(manager, from, to, 'all'))),
    );
    expect(added).toEqual(whole);
  }, 60_000);

  it('keep what the applicant wrote under a key of their own', async () => {
    const rows = await source.query<{ id: string; wrapped: Buffer; sealed: Buffer }[]>(
      `SELECT r.id, k.wrapped, a.sealed FROM request r JOIN request_key k ON k.request_id = r.id
       JOIN application a ON a.request_id = r.id`,
    );
    expect(new Set(rows.map(({ wrapped }) => wrapped.toString('hex'))).size).toBe(2 * LIVES);
    for (const { id, wrapped, sealed } of rows)
      expect(vault.requestKey(id, wrapped).openText(sealed, APPLICATION_SEAL)).toContain('工程的施工许可证');
  });
});
