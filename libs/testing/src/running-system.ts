import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { freePort, spawnLogged, stopProcess } from '#libs/embedded';

import { serverAddresses } from './servers/addresses.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { temporal, type TestTemporal } from './test-temporal.js';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

const PROGRAMS = { api: 'apps/api/src/main.js', worker: 'apps/worker/src/main.js' } as const;
export type ProgramName = keyof typeof PROGRAMS;

/** Whom the seed lets log in, as `seed.json` tells. */
export interface SeedLogins {
  readonly [key: string]: unknown;
}

/** Our own programs as built, in processes of their own, over the servers of the run. */
export interface RunningSystem {
  readonly url: string;
  readonly database: TestDatabase;
  readonly temporal: TestTemporal;
  readonly mail: { readonly smtpUrl: string; readonly webUrl: string };
  /** YISHEN_HOME of this system. */
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  /** Content of `seed.json`. */
  readonly seed: SeedLogins;
  start(name: ProgramName): Promise<void>;
  /** `kill -9`, and waits until it is gone. */
  kill(name: ProgramName): Promise<void>;
  isRunning(name: ProgramName): boolean;
  /** Arms a fault point: the next process that passes it is killed, once. */
  armFault(point: string): Promise<void>;
  /** What a program has logged so far. */
  log(name: ProgramName | 'seed'): Promise<string>;
  stop(): Promise<void>;
}

export interface SystemOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Other places than the servers of the run, for tests that break them. */
  readonly databaseUrl?: string;
  readonly temporalAddress?: string;
}

/** Starts API and worker from `dist` on a database and a namespace of their own. */
export async function startSystem(options: SystemOptions = {}): Promise<RunningSystem> {
  if (!existsSync(join(dist, PROGRAMS.api))) throw new Error('dist is missing: run `npm run build` first');
  const home = await mkdtemp(join(tmpdir(), 'yishen-system-'));
  const [database, engine, port] = await Promise.all([createTestDatabase(), temporal(), freePort()]);
  const faults = join(home, 'faults');
  await mkdir(faults);
  const { mail } = serverAddresses();
  const url = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_OPTIONS: '',
    YISHEN_HOME: home,
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: options.databaseUrl ?? database.url,
    TEMPORAL_ADDRESS: options.temporalAddress ?? engine.address,
    TEMPORAL_NAMESPACE: engine.namespace,
    TEMPORAL_TASK_QUEUE: engine.taskQueue,
    SMTP_URL: mail.smtpUrl,
    MAIL_EVENTS_TOKEN: 'test-mail-events',
    YISHEN_MASTER_KEY: randomBytes(32).toString('base64'),
    YISHEN_FAULTS: faults,
    YISHEN_RELAY_SECONDS: '1',
    YISHEN_RECONCILE_SECONDS: '1',
    LOG_LEVEL: 'info',
    ...options.env,
  };
  const children = new Map<ProgramName, ChildProcess>();
  const logFile = (name: string) => join(home, `${name}.log`);
  const run = (name: string, entry: string) =>
    spawnLogged({ command: process.execPath, args: [join(dist, entry)], logFile: logFile(name), env });

  const isRunning = (name: ProgramName) => {
    const child = children.get(name);
    return child?.exitCode === null && child.signalCode === null;
  };
  const start = async (name: ProgramName) => {
    children.set(name, run(name, PROGRAMS[name]));
    if (name === 'api') await untilAnswers(`${url}/health/live`, () => isRunning('api'), logFile('api'));
  };
  const end = async (name: ProgramName, signal: 'SIGKILL' | 'SIGTERM') => {
    const child = children.get(name);
    if (child?.pid && isRunning(name)) await stopProcess(child.pid, signal, 20_000);
  };

  await finished(run('seed', 'apps/local/src/seed.js'), logFile('seed'));
  const seed = JSON.parse(await readFile(join(home, 'seed.json'), 'utf8')) as SeedLogins;
  await start('worker');
  await start('api');

  return {
    url,
    database,
    temporal: engine,
    mail,
    home,
    env,
    seed,
    start,
    kill: (name) => end(name, 'SIGKILL'),
    isRunning,
    armFault: (point) => writeFile(join(faults, point), ''),
    log: (name) => readFile(logFile(name), 'utf8'),
    stop: async () => {
      await Promise.all([end('api', 'SIGTERM'), end('worker', 'SIGTERM')]);
      await engine.close();
      await database.drop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function finished(child: ChildProcess, logFile: string): Promise<void> {
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`exit ${code}: ${await readFile(logFile, 'utf8')}`);
}

async function untilAnswers(url: string, isAlive: () => boolean, logFile: string): Promise<void> {
  // A busy machine is no fault of the program.
  const endsAt = Date.now() + 90_000;
  for (;;) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    if (!isAlive() || Date.now() > endsAt) throw new Error(`no answer from ${url}: ${await readFile(logFile, 'utf8')}`);
    await sleep(50);
  }
}
