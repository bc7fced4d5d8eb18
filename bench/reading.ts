/** What people read, on a record of lawful requests in bulk, through HTTP: a database and an API of its own. */
import { applicationRole, ensureDatabase, freePort, spawnLogged, startPostgres, stopProcess } from '#libs/embedded';
import { assertMasterKey, createDataSource, migrate } from '#libs/records';
import { Vault } from '#libs/vault';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { seedRequests } from '../apps/local/src/bulk/seed-requests.js';
import { seedDatabase, seedId } from '../apps/local/src/seed-data/seed-database.js';
import { writeResult } from './machine.js';

/** Lives that are decided step by step: one for each working day over which the requests came in. */
const LIVES = 750;
const PASSWORD = 'correct-horse-battery';
const API = fileURLToPath(new URL('../apps/api/src/main.js', import.meta.url)).replace(
  /(?<!dist)\/apps\/api/,
  (found) => (import.meta.url.includes('/dist/') ? found : `/dist${found}`),
);

export interface Reading {
  /** `:id` stands for an open request. */
  path: string;
  headers?: Record<string, string>;
  times: number;
}

export interface ReadingBench {
  name: string;
  aims: object;
  /** Who reads. */
  login: string;
  /** Sizes of the record, ascending; everything is read at each. */
  sizes: readonly number[];
  readings: Record<string, Reading>;
}

/** In this database the seed may set foreign keys and triggers aside, and does by itself what they would have done. */
async function allowBulk(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client
    .query(`GRANT SET ON PARAMETER session_replication_role TO ${applicationRole}`)
    .finally(() => client.end());
}

export async function benchReading({ name, aims, login, sizes, readings }: ReadingBench): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'yishen-bench-'));
  await chmod(folder, 0o755);
  const postgres = await startPostgres({ data: join(folder, 'postgres'), logFile: join(folder, 'postgres.log') });
  const masterKey = randomBytes(32);
  const databaseUrl = await ensureDatabase(postgres.adminUrl(), 'yishen_bench', randomBytes(12).toString('hex'));
  await migrate(databaseUrl);
  await allowBulk(postgres.adminUrl());
  const source = await createDataSource(databaseUrl, { poolSize: 2 }).initialize();
  const vault = Vault.open({ masterKey });
  await assertMasterKey(source, vault);
  await seedDatabase(source, PASSWORD, false);

  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    ...{ YISHEN_HOME: folder, PORT: String(port), PUBLIC_URL: url, DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' },
    ...{ TEMPORAL_ADDRESS: '127.0.0.1:9', TEMPORAL_NAMESPACE: 'none', SMTP_URL: 'smtp://127.0.0.1:9' },
    ...{ YISHEN_MASTER_KEY: masterKey.toString('base64'), NODE_OPTIONS: '' },
  };
  const api = spawnLogged({ command: process.execPath, args: [API], logFile: join(folder, 'api.log'), env });

  async function signedIn(): Promise<string> {
    for (let tries = 0; tries < 120; tries += 1) {
      const answer = await fetch(`${url}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ login, password: PASSWORD }),
      }).catch(() => null);
      if (answer?.ok) return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      await sleep(500);
    }
    throw new Error('the API does not answer');
  }

  async function grow(requests: number): Promise<{ added: number; seconds: number }> {
    const begin = performance.now();
    const [buckets] = await source.query<{ definition: string }[]>(
      `SELECT indexdef AS definition FROM pg_indexes WHERE indexname = 'request_search_buckets'`,
    );
    await source.query(`DROP INDEX request_search_buckets`);
    const [today] = await source.query<{ today: string }[]>(`SELECT beijing_today() AS today`);
    await seedRequests({
      // No reading looks at the events, letters and effects of a million requests, which would take 30 GB.
      ...{ source, vault, agencyId: seedId('QHSW'), requests, lives: LIVES, shareHistory: true },
      today: today?.today ?? '',
      say: (done) => console.error(`${done} of ${requests}, ${Math.round((performance.now() - begin) / 1000)} s`),
    });
    await unhurried(`SET maintenance_work_mem = '1GB'; ${buckets?.definition ?? ''}`);
    await unhurried('VACUUM ANALYZE');
    return { added: requests, seconds: Math.round((performance.now() - begin) / 1000) };
  }

  /** What may take longer than any statement of the programs. */
  async function unhurried(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }

  async function anOpenRequest(cookie: string): Promise<string> {
    const answer = await fetch(`${url}/api/v1/requests?open=true&limit=1`, { headers: { cookie } });
    const { items } = (await answer.json()) as { items: { id: string }[] };
    if (!items[0]) throw new Error('no request is open');
    return items[0].id;
  }

  async function measured(cookie: string) {
    const id = await anOpenRequest(cookie);
    const figures: Record<string, { p50: number; p95: number }> = {};
    for (const [reading, { path, headers, times }] of Object.entries(readings)) {
      const taken: number[] = [];
      for (let time = 0; time < times + 5; time += 1) {
        const begin = performance.now();
        const answer = await fetch(`${url}${path.replace(':id', id)}`, { headers: { cookie, ...headers } });
        await answer.text();
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
        if (time >= 5) taken.push(performance.now() - begin);
      }
      taken.sort((a, b) => a - b);
      const at = (share: number) => Number((taken[Math.ceil(taken.length * share) - 1] ?? 0).toFixed(1));
      figures[reading] = { p50: at(0.5), p95: at(0.95) };
    }
    return figures;
  }

  async function openRequests(): Promise<number | undefined> {
    const open = `SELECT count(*)::int AS n FROM request WHERE dispatched_on IS NULL AND closed_on IS NULL`;
    return (await source.query<{ n: number }[]>(open))[0]?.n;
  }

  try {
    const cookie = await signedIn();
    const stages = [];
    let seeded = 0;
    for (const requests of sizes) {
      const seed = await grow(requests - seeded);
      seeded = requests;
      stages.push({ requests, open: await openRequests(), seed, milliseconds: await measured(cookie) });
      // After each stage, so that one that is broken off keeps what it found.
      writeResult(name, { aims, stages });
    }
  } finally {
    if (api.pid) await stopProcess(api.pid, 'SIGTERM', 5_000);
    await source.destroy();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
