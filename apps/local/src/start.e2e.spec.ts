import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { freePort, livingProcess, startToken } from '#libs/embedded';

const root = resolve(import.meta.dirname, '../../..');

interface Start {
  readonly pid: number;
  readonly ended: Promise<number | null>;
  output(): string;
  kill(signal: NodeJS.Signals): void;
}

describe('npm start', () => {
  let home: string;
  let port: number;
  const starts: Start[] = [];

  beforeAll(async () => {
    const build = spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
    expect(await new Promise((resolve) => build.once('close', resolve))).toBe(0);
  }, 600_000);
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'yishen-start-'));
    chmodSync(home, 0o755);
    port = await freePort();
  });
  afterEach(async () => {
    for (const start of starts.splice(0)) {
      start.kill('SIGTERM');
      await start.ended;
    }
    killAll();
    rmSync(home, { recursive: true, force: true });
  });

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

  it('runs everything, tells where, listens on IPv4 and IPv6, and stops every part', async () => {
    const started = await ready(start());
    expect(started.output()).toContain(`http://localhost:${port}`);
    expect(started.output()).toMatch(/Log in as/);
    expect(await Promise.all(['127.0.0.1', '[::1]', 'localhost'].map(isReady))).toEqual([true, true, true]);
    const running = Object.values(parts());
    expect(running.every((pid) => pid !== undefined)).toBe(true);

    started.kill('SIGINT');
    expect(await started.ended).toBe(0);
    expect(running.filter((pid) => startToken(pid ?? 0))).toEqual([]);
    expect(readFileSync(join(home, 'logs/worker.log'), 'utf8')).toContain('drained');
    expect(readdirSync(join(home, 'run'))).toEqual([]);
  }, 180_000);

  it('starts a killed worker again, and keeps the data for the next start', async () => {
    const first = await ready(start());
    await query("CREATE TABLE kept AS SELECT '公开' AS word");
    const { worker } = parts();
    process.kill(worker ?? 0, 'SIGKILL');
    while (!parts()['worker'] || parts()['worker'] === worker) await sleep(100);
    first.kill('SIGTERM');
    await first.ended;

    await ready(start());
    expect(await query('SELECT word FROM kept')).toEqual([{ word: '公开' }]);
  }, 180_000);

  it('recovers when it was killed alone, and when it was killed with all its parts', async () => {
    const first = await ready(start());
    await query('CREATE TABLE kept AS SELECT 1 AS one');
    first.kill('SIGKILL');
    await first.ended;
    const orphans = Object.values(parts());
    expect(orphans.every((pid) => pid !== undefined)).toBe(true);

    const second = await ready(start());
    expect(orphans.filter((pid) => startToken(pid ?? 0))).toEqual([]);
    second.kill('SIGKILL');
    killAll();
    await second.ended;

    await ready(start());
    expect(await query('SELECT one FROM kept')).toEqual([{ one: 1 }]);
  }, 180_000);

  it('says in a sentence when it runs already, and when its port is taken', async () => {
    const first = await ready(start());
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`It already runs from this folder, as process ${first.pid}`);
    first.kill('SIGTERM');
    await first.ended;

    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const third = start();
    expect(await third.ended).toBe(1);
    expect(third.output()).toContain(`Port ${port} is taken`);
    await new Promise((resolve) => other.close(resolve));
  }, 180_000);
});
