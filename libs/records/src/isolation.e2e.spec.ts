import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from './data-source.js';
import { asSystem, inAgency } from './transactions.js';

/** Columns that the rows of two agencies have in common, so that the one refers to the other's keys. */
interface Column {
  name: string;
  type: string;
  nullable: boolean;
  hasDefault: boolean;
}

const A = randomUUID();
const B = randomUUID();
const STAFF = randomUUID();
const REQUEST = randomUUID();
const OWNERS = { request_id: REQUEST, other_id: REQUEST, staff_id: STAFF, absent_id: STAFF, delegate_id: STAFF };

describe('row-level security', () => {
  let database: TestDatabase;
  let source: DataSource;
  let tables: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    const rows: { name: string }[] = await source.query(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'agency_id' ORDER BY 1`,
    );
    tables = rows.map(({ name }) => name);
    for (const [id, code] of [
      [A, 'AAAA'],
      [B, 'BBBB'],
    ]) {
      await source.query(`INSERT INTO agency (id, code, name) VALUES ($1, $2, $2)`, [id, code]);
    }
    // Referred-to rows first; every other table then takes one row of agency A.
    const order = ['staff', 'request', ...tables.filter((table) => !['staff', 'request'].includes(table))];
    for (const table of order) await insertRowOf(source.manager, table, A);
    // What the rows of the other tables left there.
    await source.query(`DELETE FROM desk_signal WHERE tx <> 1`);
  }, 60_000);
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  async function columnsOf(table: string): Promise<Column[]> {
    return source.query(
      `SELECT column_name AS name, udt_name AS type, is_nullable = 'YES' AS nullable,
              column_default IS NOT NULL AS "hasDefault"
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
      [table],
    );
  }

  function valueOf(table: string, { name, type }: Column, agencyId: string): unknown {
    if (name === 'agency_id') return agencyId;
    if (name === 'id' && table === 'request') return OWNERS.request_id;
    if (name === 'id' && table === 'staff') return OWNERS.staff_id;
    if (name in OWNERS) return OWNERS[name as keyof typeof OWNERS];
    const values: Record<string, unknown> = {
      uuid: randomUUID(),
      text: `x-${randomUUID()}`,
      varchar: `x-${randomUUID()}`,
      int4: 1,
      int8: 1,
      bool: false,
      date: '2026-03-05',
      timestamptz: new Date(),
      jsonb: '{}',
      bytea: Buffer.from('x'),
    };
    return values[type];
  }

  async function insertRowOf(manager: EntityManager, table: string, agencyId: string): Promise<void> {
    const needed = (await columnsOf(table)).filter(({ nullable, hasDefault }) => !nullable && !hasDefault);
    const names = needed.map(({ name }) => `"${name}"`).join(', ');
    const places = needed.map((_, index) => `$${index + 1}`).join(', ');
    await manager.query(
      `INSERT INTO "${table}" (${names}) VALUES (${places})`,
      needed.map((column) => valueOf(table, column, agencyId)),
    );
  }

  const count = async (manager: EntityManager, table: string) => {
    const rows: { n: number }[] = await manager.query(
      `SELECT count(*)::int AS n FROM "${table}" WHERE agency_id = $1`,
      [A],
    );
    return rows[0]?.n;
  };

  it('is on for every table that has an agency, and the rows of A are there to be seen', async () => {
    const secured: { name: string }[] = await source.query(
      `SELECT relname AS name FROM pg_class WHERE relrowsecurity AND relkind = 'r' ORDER BY 1`,
    );
    // Versions of the calendar are of all, or the overlay of one agency.
    expect(secured.map(({ name }) => name).filter((name) => name !== 'calendar_version')).toEqual(tables);
    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) {
      expect([table, await inAgency(source, A, (manager) => count(manager, table))]).toEqual([table, 1]);
      expect([table, await asSystem(source, (manager) => count(manager, table))]).toEqual([table, 1]);
    }
  });

  it('shows agency B, and nobody at all, no row of A', async () => {
    for (const table of tables) {
      expect([table, await inAgency(source, B, (manager) => count(manager, table))]).toEqual([table, 0]);
      expect([table, await inAgency(source, '', (manager) => count(manager, table))]).toEqual([table, 0]);
    }
  });

  it('lets agency B change no row of A, take none over, and add none for A', async () => {
    for (const table of tables) {
      const before: unknown = await source.query(`SELECT * FROM "${table}"`);
      const updated = inAgency(source, B, async (manager) => {
        const [, changed]: [unknown, number] = await manager.query(`UPDATE "${table}" SET agency_id = $1`, [B]);
        return changed;
      });
      // Events, versions of settings and what administrators did cannot be changed by anybody.
      if (['request_event', 'agency_settings', 'administration_entry'].includes(table))
        await expect(updated).rejects.toThrow(/permission denied/);
      else expect([table, await updated]).toEqual([table, 0]);
      await expect(inAgency(source, B, (manager) => insertRowOf(manager, table, A))).rejects.toThrow(
        /row-level security policy/,
      );
      const deleted = inAgency(source, B, (manager) => manager.query(`DELETE FROM "${table}"`));
      // Of its own offices an agency takes some away; nothing else is ever deleted.
      if (table === 'appointment') await deleted;
      else await expect(deleted).rejects.toThrow(/permission denied/);
      expect(await source.query(`SELECT * FROM "${table}"`)).toEqual(before);
    }
  });

  it('ends with its transaction: the next one on the same connection starts as nobody', async () => {
    await inAgency(source, A, (manager) => manager.query('SELECT 1'));
    const runner = source.createQueryRunner();
    const rows = (await runner.query(
      `SELECT current_setting('yishen.agency', true) AS agency, current_user = session_user AS "isOwner"`,
    )) as { agency: string | null; isOwner: boolean }[];
    await runner.release();
    expect(rows[0]?.agency ?? '').toBe('');
    expect(rows[0]?.isOwner).toBe(true);
  });

  it('lets the doors tell ids, hashes and roles, and nothing that a person wrote', async () => {
    const rows: { name: string; columns: string[] | null; asked: number }[] = await source.query(
      `SELECT p.proname AS name, p.proargnames AS columns, p.pronargs AS asked FROM pg_proc p
       JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'public' AND p.prosecdef ORDER BY 1`,
    );
    expect(
      Object.fromEntries(rows.map(({ name, columns, asked }) => [name, (columns ?? []).slice(asked).sort()])),
    ).toEqual({
      // Office, address, telephone and hours of an agency: public.
      contact_of: [],
      find_calendar_feed: ['agency_id', 'home_agency_id', 'staff_id'],
      find_consultation: ['agency_id', 'code_hash', 'consultation_id', 'expires_on', 'request_id'],
      check_letter: ['agency', 'dated_on', 'serial', 'sha256', 'status', 'word', 'year'],
      // Nobody asks it: it follows from the destruction of a key.
      erase_search: [],
      find_notice: ['agency_id', 'effect_key', 'recipient', 'request_id'],
      find_request: ['agency_id', 'id', 'origin_code_hashes', 'query_code_hash'],
      // 发文机关代字 of letters: public.
      letter_words_of_others: [],
      next_calendar_no: ['no'],
      // Ids of the agency acted for.
      may_be_alike: [],
      may_say: [],
      offices_of: ['agency_id', 'role', 'unit_id'],
      staff_for_login: ['agency_id', 'id', 'may_log_in', 'password_hash'],
    });
  });
});
