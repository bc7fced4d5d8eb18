import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import pg from 'pg';

import { ROLES } from '#libs/request';
import { createTestDatabase, type TestDatabase } from '#libs/testing';

import type { Seeded } from './seed-data/seed-database.js';

const root = resolve(import.meta.dirname, '../../..');

describe('the seed', () => {
  let database: TestDatabase;
  let home: string;
  let client: pg.Client;

  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'yishen-seed-'));
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
    rmSync(home, { recursive: true });
  });

  async function seed(env: NodeJS.ProcessEnv = {}): Promise<string> {
    const child = spawn(process.execPath, ['dist/apps/local/src/seed.js'], {
      cwd: root,
      env: { PATH: process.env['PATH'], DATABASE_URL: database.url, YISHEN_HOME: home, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    const code = await new Promise((done) => child.once('close', done));
    if (code !== 0) throw new Error(output);
    return output;
  }

  const file = () => join(home, 'seed.json');
  const written = () => JSON.parse(readFileSync(file(), 'utf8')) as Seeded;
  const rows = async () => {
    const tables = ['agency', 'unit', 'staff', 'appointment'].map(
      (table) => `SELECT '${table}' AS "table", t::text AS row FROM ${table} t`,
    );
    const { rows: found } = await client.query<{ row: string }>(`${tables.join(' UNION ALL ')} ORDER BY 1, 2`);
    return found;
  };

  it('makes two agencies with people for every role, and tells this user alone who can log in', async () => {
    await seed();
    const { agencies, people } = written();
    expect(agencies.map(({ code }) => code)).toEqual(['QHSW', 'YLSW']);
    for (const { id } of agencies) {
      const { rows: held } = await client.query<{ role: string }>(
        'SELECT DISTINCT role FROM appointment WHERE agency_id = $1',
        [id],
      );
      expect(held.map(({ role }) => role).sort()).toEqual([...ROLES].sort());
    }
    const { rows: signers } = await client.query<{ home: string }>(
      `SELECT h.code AS home FROM appointment a JOIN staff s ON s.id = a.staff_id JOIN agency h ON h.id = s.agency_id
       JOIN agency g ON g.id = a.agency_id WHERE g.code = 'YLSW' AND a.role = 'signer'`,
    );
    expect(signers).toEqual([{ home: 'QHSW' }]);
    expect(statSync(file()).mode & 0o077).toBe(0);
    const { rows: staff } = await client.query<{ login: string; password_hash: string }>(
      'SELECT login, password_hash FROM staff',
    );
    expect(people.map(({ login }) => login).sort()).toEqual(staff.map(({ login }) => login).sort());
    expect(staff.every(({ password_hash }) => password_hash.startsWith('$argon2id$'))).toBe(true);
    expect(await verify(staff[0]?.password_hash ?? '', people[0]?.password ?? '')).toBe(true);
  });

  it('changes nothing the second time', async () => {
    await seed();
    const before = { rows: await rows(), file: readFileSync(file(), 'utf8') };
    await seed();
    expect({ rows: await rows(), file: readFileSync(file(), 'utf8') }).toEqual(before);
  });

  it('gives new passwords when nobody knows the old ones any more', async () => {
    await seed();
    const { password: old } = written().people[0] ?? { password: '' };
    rmSync(file());
    await seed();
    const { login, password } = written().people[0] ?? { login: '', password: '' };
    const { rows: staff } = await client.query<{ password_hash: string }>(
      'SELECT password_hash FROM staff WHERE login = $1',
      [login],
    );
    expect(await verify(staff[0]?.password_hash ?? '', password)).toBe(true);
    expect(await verify(staff[0]?.password_hash ?? '', old)).toBe(false);
  });

  it.each([
    ['a system that others reach', { PUBLIC_URL: 'https://yishen.example.gov.cn' }],
    ['one that wants none', { YISHEN_SEED: 'off' }],
  ])('leaves alone %s', async (_, env) => {
    expect(await seed(env)).toContain('no seed');
    expect([await rows(), existsSync(file())]).toEqual([[], false]);
  });

  it('leaves alone a database with agencies of its own', async () => {
    await client.query(`INSERT INTO agency (id, code, name) VALUES (gen_random_uuid(), 'REAL', '真实机关')`);
    expect(await seed()).toContain('no seed');
    expect([(await rows()).length, existsSync(file())]).toEqual([1, false]);
  });
});
