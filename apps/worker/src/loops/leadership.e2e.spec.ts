import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '#libs/records';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import { Leadership } from './leadership.js';

describe('the locks of the loops of a worker', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url, { poolSize: 4 }).initialize();
  }, 60_000);
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  /** In this database: on the same server others hold theirs. */
  const held = () =>
    source.query<{ pid: number; n: number }[]>(
      `SELECT pid, count(*)::int AS n FROM pg_locks l JOIN pg_database d ON d.oid = l.database
       WHERE l.locktype = 'advisory' AND l.granted AND d.datname = current_database() GROUP BY pid`,
    );

  it('are on one connection, go over to another worker when it breaks, and leave none behind', async () => {
    const [one, other] = [new Leadership(source), new Leadership(source)];
    const leases = await Promise.all([101, 102, 103].map((lock) => one.take(lock)));
    expect(leases.every((lease) => lease !== null)).toBe(true);
    const [holder, ...more] = await held();
    expect([holder?.n, more]).toEqual([3, []]);
    expect(await other.take(101)).toBeNull();

    await source.query(`SELECT pg_terminate_backend($1)`, [holder?.pid]);
    for (const lease of leases) if (lease) await expect(one.confirm(lease)).rejects.toThrow();
    const taken = await other.take(101);
    expect(taken).not.toBeNull();
    expect(await one.take(101)).toBeNull();
    const again = await one.take(102);
    if (!taken || !again) throw new Error('no lease');
    await one.confirm(again);

    await other.giveBack(taken);
    expect(await one.take(101)).not.toBeNull();
    await Promise.all([one.end(), other.end()]);
    expect(await held()).toEqual([]);
  }, 60_000);
});
