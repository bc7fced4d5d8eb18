import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { freePort, livingProcess, startToken } from '#libs/embedded';

const root = resolve(import.meta.dirname, '../../..');

interface Start {
  readonly pid: number;
  readonly ended: Promise<number | null>;
  output(): string;
  kill(signal: NodeJS.Signals): void;
}

/** One life of one home, from test to test: each start is that of a whole system. */
describe('npm start', () => {
  let home: string;
  let port: number;
  const starts: Start[] = [];

  beforeAll(async () => {
    const build = spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
    expect(await new Promise((resolve) => build.once('close', resolve))).toBe(0);
    home = mkdtempSync(join(tmpdir(), 'yishen-start-'));
    chmodSync(home, 0o755);
    port = await freePort();
  }, 600_000);
  afterAll(async () => {
    for (const start of starts.splice(0)) {
      start.kill('SIGTERM');
      await start.ended;
    }
    killAll();
    rmSync(home, { recursive: true, force: true });
  }, 180_000);

  function start(env: NodeJS.ProcessEnv = {}): Start {
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: { ...inherited, YISHEN_HOME: home, PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const started = {
      pid: child.pid ?? 0,
      ended,
      output: () => output,
      kill: (signal: NodeJS.Signals) => void child.kill(signal),
    };
    starts.push(started);
    return started;
  }

  async function ready(started: Start): Promise<Start> {
    const isOver = started.ended.then(() => true);
    while (!started.output().includes('is ready after')) {
      if (await Promise.race([isOver, sleep(50, false)])) throw new Error(started.output());
    }
    return started;
  }

  /** Our own programs and the embedded servers, by what the home remembers of them. */
  function parts(): Record<string, number | undefined> {
    const of = (file: string) => livingProcess(join(home, file))?.pid;
    return {
      worker: of('run/worker.pid'),
      api: of('run/api.pid'),
      temporal: of('temporal/temporal.pid'),
      postgres: postgresPid(),
    };
  }

  function postmaster(): string[] {
    try {
      return readFileSync(join(realpathSync(join(home, 'postgres')), 'postmaster.pid'), 'utf8').split('\n');
    } catch {
      return [];
    }
  }
  const postgresPid = () => {
    const pid = Number(postmaster()[0]);
    return pid && startToken(pid) ? pid : undefined;
  };

  function killAll(): void {
    for (const pid of Object.values(parts())) if (pid) process.kill(pid, 'SIGKILL');
  }

  async function query(text: string): Promise<unknown[]> {
    const password = readFileSync(join(home, 'secrets/database-password'), 'utf8').trim();
    const client = new pg.Client({
      host: '127.0.0.1',
      port: Number(postmaster()[3]),
      user: 'yishen',
      database: 'yishen',
      password,
    });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  }

  const isReady = async (host: string) => (await fetch(`http://${host}:${port}/health/ready`)).ok;

  let running: Start;
  const workerLog = () => readFileSync(join(home, 'logs/worker.log'), 'utf8');
  const stopped = async (signal: NodeJS.Signals) => {
    running.kill(signal);
    return running.ended;
  };

  it('runs everything, tells where, and listens on IPv4 and IPv6', async () => {
    running = await ready(start());
    expect(running.output()).toContain(`http://localhost:${port}`);
    expect(running.output()).toMatch(/Log in as/);
    expect(await Promise.all(['127.0.0.1', '[::1]', 'localhost'].map(isReady))).toEqual([true, true, true]);
    expect(Object.values(parts()).every((pid) => pid !== undefined)).toBe(true);
  }, 180_000);

  it('says in a sentence when it runs already', async () => {
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`It already runs from this folder, as process ${running.pid}`);
  }, 180_000);

  it('starts a killed worker again', async () => {
    const { worker } = parts();
    const lives = workerLog().split('the worker takes work').length;
    process.kill(worker ?? 0, 'SIGKILL');
    while (workerLog().split('the worker takes work').length === lives) await sleep(100);
    expect(parts()['worker']).not.toBe(worker);
  }, 180_000);

  it('stops every part, and the worker has drained', async () => {
    await query("CREATE TABLE kept AS SELECT '公开' AS word");
    const pids = Object.values(parts());
    expect(await stopped('SIGINT')).toBe(0);
    expect(pids.filter((pid) => startToken(pid ?? 0))).toEqual([]);
    expect(workerLog()).toContain('drained');
    expect(readdirSync(join(home, 'run'))).toEqual([]);
  }, 180_000);

  it('says in a sentence when its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const started = start();
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain(`Port ${port} is taken`);
    await new Promise((resolve) => other.close(resolve));
  }, 180_000);

  it('says what to write for each setting that is wrong, before anything runs', async () => {
    const started = start({ SMTP_URL: 'mail.example.org', YISHEN_RELAY_SECONDS: '0' });
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain('2 settings need attention');
    for (const remedy of ['SMTP_URL=smtps://', 'YISHEN_RELAY_SECONDS=2'])
      expect(started.output()).toContain(`as ${remedy}`);
    expect(started.output()).not.toContain('starting the database');
  }, 180_000);

  it('says in a sentence when the database cannot be reached, or was sealed by another key', async () => {
    const away = start({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });
    expect(await away.ended).toBe(1);
    expect(away.output()).toContain('The database of DATABASE_URL does not let us in (ECONNREFUSED)');
    expect(away.output()).not.toContain('migrated:');
    const locked = start({ YISHEN_MASTER_KEY: randomBytes(32).toString('base64') });
    expect(await locked.ended).toBe(1);
    expect(locked.output()).toContain('主密钥与已有数据不符');
    expect(locked.output()).not.toContain('ended by itself');
  }, 180_000);

  it('keeps the data for the next start', async () => {
    running = await ready(start());
    expect(await query('SELECT word FROM kept')).toEqual([{ word: '公开' }]);
  }, 180_000);

  it('recovers when it was killed alone', async () => {
    await stopped('SIGKILL');
    const orphans = Object.values(parts());
    expect(orphans.every((pid) => pid !== undefined)).toBe(true);
    running = await ready(start());
    expect(orphans.filter((pid) => startToken(pid ?? 0))).toEqual([]);
  }, 180_000);

  it('recovers when it was killed with all its parts', async () => {
    running.kill('SIGKILL');
    killAll();
    await running.ended;
    running = await ready(start());
    expect(await query('SELECT word FROM kept')).toEqual([{ word: '公开' }]);
    expect(await stopped('SIGTERM')).toBe(0);
  }, 180_000);
});
