import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

/** Resolves when the server takes a query; it may still be replaying its log after a crash. */
export async function answers(url: string, withinMs: number): Promise<void> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      return await ping(url);
    } catch (error) {
      if (Date.now() > end) throw new Error('PostgreSQL did not answer in time.', { cause: error });
      await sleep(40);
    }
  }
}

async function ping(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } finally {
    await client.end().catch(() => undefined);
  }
}
