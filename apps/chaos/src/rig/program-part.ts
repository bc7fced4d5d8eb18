/** One of our own programs, as built, kept running as `npm start` and containers keep it. */
import { spawnLogged, stopProcess } from '#libs/embedded';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Part } from './part.js';

const DIST = new URL('../../../../', import.meta.url);
const READY_WITHIN_MS = 60_000;
const RESTART_MS = 500;

export interface ProgramOptions {
  name: 'worker' | 'api';
  logFile: string;
  env: NodeJS.ProcessEnv;
  /** Whether it serves already, by what it has logged since it was launched or by asking it. */
  isReady(loggedSince: string): Promise<boolean> | boolean;
}

export class ProgramPart implements Part {
  private child: ChildProcess | undefined;
  private wanted = false;
  private launchedAt = 0;
  /** How often it ended without being asked to. */
  ownEnds = 0;

  constructor(private readonly options: ProgramOptions) {}

  get name(): 'worker' | 'api' {
    return this.options.name;
  }

  isRunning(): boolean {
    return this.child !== undefined;
  }

  /** Starts it without waiting until it serves. */
  launch(): void {
    this.wanted = true;
    if (this.child) return;
    const { name, logFile, env } = this.options;
    const args = ['--enable-source-maps', programPath(`apps/${name}/src/main.js`)];
    this.launchedAt = this.logged().length;
    const child = spawnLogged({ command: process.execPath, args, logFile, env });
    this.child = child;
    child.once('exit', () => {
      this.child = undefined;
      if (!this.wanted) return;
      this.ownEnds += 1;
      setTimeout(() => this.wanted && this.launch(), RESTART_MS);
    });
  }

  async start(): Promise<void> {
    this.launch();
    const end = Date.now() + READY_WITHIN_MS;
    while (!(await this.options.isReady(this.logged().slice(this.launchedAt)))) {
      if (Date.now() > end) throw new Error(`${this.name} is not ready, see ${this.options.logFile}`);
      await sleep(50);
    }
  }

  /** What it has logged, over all its lives. */
  logged(): string {
    const { logFile } = this.options;
    return existsSync(logFile) ? readFileSync(logFile, 'utf8') : '';
  }

  async kill(): Promise<void> {
    await this.end(async (child) => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    });
  }

  async stop(): Promise<void> {
    await this.end((child) => stopProcess(child.pid ?? 0, 'SIGTERM', 30_000));
  }

  /** Resolves when the running child has ended by itself: an armed fault point was passed. It is not started again. */
  async dies(withinMs: number): Promise<void> {
    this.wanted = false;
    const end = Date.now() + withinMs;
    while (this.child) {
      if (Date.now() > end) throw new Error(`${this.name} still lives after ${withinMs / 1000} s`);
      await sleep(20);
    }
  }

  private async end(how: (child: ChildProcess) => Promise<void>): Promise<void> {
    this.wanted = false;
    if (this.child) await how(this.child);
  }
}

/** A program below `dist/`, asked for from the sources as well as from the build. */
export function programPath(entry: string): string {
  const dist = DIST.pathname.endsWith('/dist/') ? DIST : new URL('dist/', DIST);
  return fileURLToPath(new URL(entry, dist));
}
