import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { startToken } from '../processes/start-token.js';
import { startPostgres } from './cluster.js';
import { ensureDatabase } from './databases.js';

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('PostgreSQL on this machine', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yishen-cluster-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const start = () => startPostgres({ data: join(folder, 'postgres'), logFile: join(folder, 'postgres.log') });

  it('keeps its data over a stop, and over kill -9 with a server that was left running', async () => {
    chmodSync(folder, 0o755);
    const first = await start();
    const url = await ensureDatabase(first.adminUrl(), 'yishen', 'secret');
    await query(url, "CREATE TABLE kept AS SELECT '公开' AS word");
    await first.stop();
    expect(startToken(first.pid)).toBeUndefined();

    const second = await start();
    // Its launcher is killed here: nobody stops the server, and a new start finds it on the same data.
    const third = await start();
    expect(startToken(second.pid)).toBeUndefined();
    process.kill(third.pid, 'SIGKILL');
    await third.ended;

    const fourth = await start();
    const again = await ensureDatabase(fourth.adminUrl(), 'yishen', 'another secret');
    expect(await query(again, 'SELECT word FROM kept')).toEqual([{ word: '公开' }]);
    await fourth.stop();
  });

  it('listens to this machine alone', async () => {
    chmodSync(folder, 0o755);
    const server = await start();
    expect(await query(server.adminUrl(), 'SHOW listen_addresses')).toEqual([{ listen_addresses: 'localhost' }]);
    await server.stop();
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('runs for root from a folder that only root may enter', async () => {
    chmodSync(folder, 0o700);
    const server = await start();
    expect(await query(server.adminUrl(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const [place] = await query(server.adminUrl(), 'SHOW data_directory');
    await server.stop();
    rmSync(String(place?.['data_directory']), { recursive: true });
  });
});
