import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { forgetProcess, livingProcess, rememberProcess, spawnLogged, stopProcess } from '#libs/embedded';

import type { Home } from './home.js';
import type { Part } from './keep-running.js';

const dist = join(import.meta.dirname, '../../..');

/** One of our own programs, as a process of its own. */
export interface Program {
  readonly name: string;
  /** Below dist/, as `apps/worker/src/main.js`. */
  readonly entry: string;
  readonly env: NodeJS.ProcessEnv;
  /** How long it may take to finish what it has begun. */
  readonly graceMs: number;
}

export function startProgram(home: Home, { name, entry, env, graceMs }: Program): Promise<Part> {
  const args = ['--enable-source-maps', join(dist, entry)];
  const child = spawnLogged({ command: process.execPath, args, logFile: home.logFile(name), env });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  if (child.pid) rememberProcess(home.pidFile(name), child.pid);
  const stop = async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null)
      await stopProcess(child.pid, 'SIGTERM', graceMs);
    forgetProcess(home.pidFile(name));
  };
  return Promise.resolve({ ended, stop });
}

/** Runs one of our programs to its end. @throws when it fails, with the end of its log */
export async function runProgram(home: Home, program: Omit<Program, 'graceMs'>): Promise<void> {
  const logFile = home.logFile(program.name);
  const before = existsSync(logFile) ? statSync(logFile).size : 0;
  const args = ['--enable-source-maps', join(dist, program.entry)];
  const child = spawnLogged({ command: process.execPath, args, logFile, env: program.env });
  const code = await new Promise<number | null>((resolve) =>
    child.once('exit', resolve).once('error', () => resolve(127)),
  );
  if (code !== 0) throw new Error(`${program.name} failed (exit ${code}):\n${lastLines(logFile, before)}`);
}

/** The end of what was logged from a byte on, for a person who would otherwise have to look for it. */
export function lastLines(logFile: string, from = 0, count = 15): string {
  return readFileSync(logFile).subarray(from).toString('utf8').trimEnd().split('\n').slice(-count).join('\n');
}

/** Stops what a killed start left running. */
export async function stopOrphan(home: Home, name: string): Promise<boolean> {
  const orphan = livingProcess(home.pidFile(name));
  if (!orphan) return false;
  await stopProcess(orphan.pid, 'SIGTERM', 10_000);
  forgetProcess(home.pidFile(name));
  return true;
}
