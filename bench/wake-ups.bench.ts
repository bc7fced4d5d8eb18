/**
 * Wake-ups: so many requests whose wake-ups are armed over one minute, as the window of a morning spreads them, on real
 * servers and one worker. Lateness is counted from the armed instant to the commit of what the wake-up decided.
 */
import { publishedCalendar } from '#libs/law';
import { createDataSource, prepareRequest, submit } from '#libs/records';
import { Vault } from '#libs/vault';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createStoryAgency } from '../apps/demo/src/agency.js';
import { applicationOf } from '../apps/demo/src/story.js';
import { startBenchServers } from './lifecycle/servers.js';
import { writeResult } from './machine.js';

const REQUESTS = Number(process.env.BENCH_WAKE_UPS ?? 1_000);
/** For starting the processes, before the minute begins. */
const START_PER_SECOND = 5;
const BEIJING_MS = 8 * 60 * 60 * 1000;

/** The day, and a limit in working days counted from it, that ends today. */
function limitEndingToday(): { arrivedOn: string; workingDays: number; at: string } {
  const calendar = publishedCalendar();
  const start = new Date(Date.now() + BEIJING_MS + (60 + REQUESTS / START_PER_SECOND) * 1000);
  const today = start.toISOString().slice(0, 10);
  if (!calendar.isWorkingDay(today))
    throw new Error('This bench needs a working day: limits end on working days alone.');
  const arrivedOn = new Date(Date.parse(today) - 86_400_000 * 7).toISOString().slice(0, 10);
  const workingDays = calendar.workingDaysBetween(arrivedOn, today);
  return { arrivedOn, workingDays, at: start.toISOString().slice(11, 16) };
}

interface Armed {
  id: string;
  /** The instant that the wake-up is armed for. */
  at: Date;
  /** The last event so far. */
  head: number;
}

async function count(source: DataSource, where: string): Promise<number> {
  const [row] = await source.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM request WHERE ${where}`);
  return row?.n ?? 0;
}

async function until(what: string, seconds: number, reached: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await reached())) {
    if (Date.now() > end) throw new Error(`not in ${seconds} s: ${what}`);
    await sleep(500);
  }
}

const servers = await startBenchServers();
try {
  const source = await createDataSource(servers.databaseUrl, { applicationName: 'bench' }).initialize();
  const vault = Vault.open({ masterKey: Buffer.from(servers.env.YISHEN_MASTER_KEY ?? '', 'base64') });
  const stop = await servers.run('worker', 'bench/lifecycle/worker.js', { BENCH_LETTERS: 'off' }, 'ready');
  const agency = await createStoryAgency(source);
  const { arrivedOn, workingDays, at } = limitEndingToday();
  const change = { confirmationWorkingDays: workingDays, wakeTime: at, wakeWindowMinutes: 1 };
  await source.query(`UPDATE agency_settings SET settings = settings || $2 WHERE agency_id = $1`, [agency.id, change]);

  for (let made = 0; made < REQUESTS; made++) {
    await submit(source, vault, prepareRequest(vault), {
      agencyId: agency.id,
      application: applicationOf({}),
      attachments: [],
      arrivedOn,
      idempotencyKey: randomUUID(),
    });
  }
  const begin = performance.now();
  await until(
    'every process armed',
    60 + REQUESTS / START_PER_SECOND,
    async () => (await count(source, 'process_run_id IS NOT NULL AND wake_at IS NOT NULL')) >= REQUESTS,
  );
  const armSeconds = (performance.now() - begin) / 1000;
  const armed = await source.query<Armed[]>(`SELECT id, wake_at AS at, head_seq AS head FROM request`);
  const first = Math.min(...armed.map(({ at: instant }) => instant.getTime()));
  if (first < Date.now()) throw new Error('the minute began before all were armed: let START_PER_SECOND be lower');
  await sleep(first - Date.now() + 60_000);
  const woken = () =>
    source.query<{ id: string; at: string }[]>(
      `SELECT e.request_id AS id, min(e.body::jsonb ->> 'recordedAt') AS at
       FROM request_event e JOIN unnest($1::uuid[], $2::int[], $3::timestamptz[]) AS armed(id, head, at) ON armed.id = e.request_id
       WHERE e.seq > armed.head AND (e.body::jsonb ->> 'recordedAt')::timestamptz >= armed.at GROUP BY e.request_id`,
      [armed.map(({ id }) => id), armed.map(({ head }) => head), armed.map(({ at: instant }) => instant)],
    );
  await until('every request woken', 300, async () => (await woken()).length >= REQUESTS);

  const instants = new Map(armed.map(({ id, at: instant }) => [id, instant.getTime()]));
  const late = (await woken()).map(({ id, at: instant }) => (Date.parse(instant) - (instants.get(id) ?? NaN)) / 1000);
  late.sort((a, b) => a - b);
  const quantile = (q: number) => Number((late[Math.ceil(q * late.length) - 1] ?? NaN).toFixed(2));
  writeResult('wake-ups', {
    requests: REQUESTS,
    woken: late.length,
    secondsToArmAll: Number(armSeconds.toFixed(1)),
    aims: { p99LatenessSeconds: 2 },
    latenessSeconds: {
      median: quantile(0.5),
      p99: quantile(0.99),
      most: quantile(1),
      earliest: Number((late[0] ?? NaN).toFixed(2)),
    },
  });
  await stop();
  await source.destroy();
} finally {
  await servers.stop();
}
process.exit();
