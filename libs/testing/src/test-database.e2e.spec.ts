/** @quick: belongs to the daily run. */
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { createTestDatabase } from './index.js';

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('a database for a test', () => {
  it('is its own, in UTF-8 and byte order, and can sort Chinese names', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await query(one.url, 'CREATE TABLE here_alone (id int)');
    await expect(query(other.url, 'SELECT * FROM here_alone')).rejects.toThrow('does not exist');
    const [locale] = await query(
      one.url,
      'SELECT datcollate, pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()',
    );
    expect(locale).toEqual({ datcollate: 'C.UTF-8', encoding: 'UTF8' });
    const sorted = await query(
      one.url,
      `SELECT n FROM unnest(ARRAY['张','安','李']) AS n ORDER BY n COLLATE "zh-Hans-x-icu"`,
    );
    expect(sorted.map((row) => row['n'])).toEqual(['安', '李', '张']);
    await Promise.all([one.drop(), other.drop()]);
    await expect(query(one.url, 'SELECT 1')).rejects.toThrow('does not exist');
  });

  it('belongs to a role for which row-level security holds', async () => {
    const database = await createTestDatabase();
    const [role] = await query(
      database.url,
      'SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
    await database.drop();
  });
});
