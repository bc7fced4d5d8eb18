import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

export interface LoggedSpawn {
  readonly command: string;
  readonly args: readonly string[];
  /** Receives both streams; the file outlives this process, and so may the child. */
  readonly logFile: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
  readonly cwd?: string;
}

/**
 * Starts a program in a process group of its own, so that a Ctrl-C in the terminal reaches only the one who
 * stops the parts in their order.
 */
export function spawnLogged(options: LoggedSpawn): ChildProcess {
  const log = openSync(options.logFile, 'a');
  try {
    return spawn(options.command, [...options.args], {
      detached: true,
      stdio: ['ignore', log, log],
      env: options.env ?? process.env,
      cwd: options.cwd,
      ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.gid }),
    });
  } finally {
    closeSync(log);
  }
}

/** Rejects if the child ends, or cannot start, before `ready` resolves. */
export async function untilReady<T>(child: ChildProcess, name: string, logFile: string, ready: Promise<T>): Promise<T> {
  let fail: (error: Error) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => (fail = reject));
  const onError = (error: Error) => fail(new Error(`${name} cannot be started: ${error.message}`));
  const onExit = (code: number | null, signal: string | null) =>
    fail(new Error(`${name} ended at once (${signal ?? `exit ${code}`}); see ${logFile}`));
  child.once('error', onError);
  child.once('exit', onExit);
  try {
    return await Promise.race([ready, ended]);
  } finally {
    child.off('exit', onExit);
    child.off('error', onError);
    child.on('error', () => undefined);
  }
}
