/**
 * A holiday notice: so many open requests counted by a new calendar, some of them with processes that run, on real servers and one
 * worker, which is killed right after a batch was committed in the middle.
 */
import { FileBlobStore } from '#libs/archive';
import { DEFAULT_TASK_QUEUE } from '#libs/contracts';
import { lazyClient } from '#libs/delivery';
import { publishedCalendar } from '#libs/law';
import { createDataSource, inAgency, rolloutProgress } from '#libs/records';
import { Vault } from '#libs/vault';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createStoryAgency } from '../apps/demo/src/agency.js';
import { comesIntoForce, dayOff, rolloutOf } from '../apps/demo/src/calendar.js';
import { clerkConfirms } from '../apps/demo/src/main-line.js';
import { Story } from '../apps/demo/src/story.js';
import type { StoryStage } from '../apps/demo/src/story-system.js';
import { startBenchServers } from './lifecycle/servers.js';
import { writeResult } from './machine.js';

const REQUESTS = Number(process.env.BENCH_RETIMING ?? 20_000);
const LIVE = Math.min(200, REQUESTS);
const AT_ONCE = 20;
const LOOK_MS = 50;
const STEP = 2_000;

async function ask(source: DataSource, question: string, parameters: unknown[] = []): Promise<number> {
  const [row] = await source.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${question}`, parameters);
  return row?.n ?? 0;
}

/** Requests that are confirmed with their applicants; their processes wait for people. */
async function live(stage: StoryStage): Promise<string> {
  let last = '';
  for (let made = 0; made < LIVE; made += AT_ONCE) {
    const stories = await Promise.all(Array.from({ length: AT_ONCE }, () => Story.begin(stage)));
    await Promise.all(stories.map((story) => clerkConfirms(story)));
    last = stories[0]?.requestId ?? last;
  }
  while ((await ask(stage.deps.source, `request_effect WHERE state = 'open'`)) > 0) await sleep(500);
  return last;
}

/** Copies of one of them, as rows alone: nobody looks for their processes while the bench runs. */
async function seed(source: DataSource, template: string, copies: number): Promise<void> {
  for (let from = 1; from <= copies; from += STEP)
    await source.query(
      `INSERT INTO request SELECT c.*
       FROM request r, (SELECT gen_random_uuid() AS id, i FROM generate_series($2::int, $3::int) i) n,
         LATERAL jsonb_populate_record(r, jsonb_build_object('id', n.id, 'number', r.number || '-' || n.i,
           'state', jsonb_set(r.state, '{requestId}', to_jsonb(n.id)), 'process_checked_at', now() + interval '1 day')) c
       WHERE r.id = $1`,
      [template, from, Math.min(from + STEP, copies + 1) - 1],
    );
  await source.query(
    `INSERT INTO request_key (request_id, agency_id, wrapped)
     SELECT r.id, k.agency_id, k.wrapped FROM request r JOIN request_key k ON k.request_id = $1
     WHERE NOT EXISTS (SELECT 1 FROM request_key o WHERE o.request_id = r.id)`,
    [template],
  );
  await source.query('ANALYZE');
}

const servers = await startBenchServers();
try {
  const source = await createDataSource(servers.databaseUrl, { applicationName: 'bench' }).initialize();
  const vault = Vault.open({ masterKey: Buffer.from(servers.env.YISHEN_MASTER_KEY ?? '', 'base64') });
  const faults = join(servers.folder, 'faults');
  await mkdir(faults);
  const work = () =>
    servers.run(
      `worker-${Date.now()}`,
      'apps/worker/src/main.js',
      { LOG_LEVEL: 'info', YISHEN_FAULTS: faults },
      'the worker takes work',
    );
  await work();
  const client = lazyClient(servers.namespace, servers.temporalAddress);
  const calendar = publishedCalendar();
  const blobs = new FileBlobStore(join(servers.folder, 'blobs'));
  const stage: StoryStage = {
    temporal: { taskQueue: DEFAULT_TASK_QUEUE },
    deps: { source, vault, blobs, calendar },
    client,
    agency: await createStoryAgency(source),
  };
  await seed(source, await live(stage), REQUESTS - LIVE);

  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const notice = dayOff(calendar.nthWorkingDayAfter(today, 10));
  const begin = performance.now();
  const no = await comesIntoForce(stage, { notice, documentNumber: '试〔2026〕9号', publishedOn: today });
  const counted = async () => (await inAgency(source, stage.agency.id, (m) => rolloutProgress(m, no))).changed;
  const until = async (reached: () => Promise<boolean>) => {
    while (!(await reached())) await sleep(LOOK_MS);
    return performance.now();
  };
  const first = await until(async () => (await counted()) > 0);
  await until(async () => (await counted()) >= REQUESTS / 2);
  const point = join(faults, 'after-rollout-batch');
  await writeFile(point, '');
  const killed = await until(() => Promise.resolve(!existsSync(point)));
  const left = await counted();
  const stop = await work();
  const back = await until(async () => (await counted()) > left);
  const last = await until(async () => (await counted()) >= REQUESTS);
  while ((await rolloutOf(stage, no)) !== 'done') await sleep(LOOK_MS);

  const seconds = (ms: number) => Number((ms / 1000).toFixed(1));
  const twice = `(SELECT request_id FROM request_event WHERE type = 'CalendarApplied' GROUP BY 1 HAVING count(*) > 1) t`;
  writeResult('retiming', {
    requests: REQUESTS,
    withProcesses: LIVE,
    aims: { requestsPerSecond: 500, lost: 0, twice: 0 },
    requestsPerSecond: Math.round(REQUESTS / ((killed - first + (last - back)) / 1000)),
    secondsInAll: seconds(last - begin),
    secondsFromTheKillToTheNextBatch: seconds(back - killed),
    lost: await ask(source, 'request WHERE calendar_no < $1', [no]),
    twice: await ask(source, twice),
  });
  await stop();
  await client.connection.close();
  await source.destroy();
} finally {
  await servers.stop();
}
process.exit();
