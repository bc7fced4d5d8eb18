import { setTimeout as sleep } from 'node:timers/promises';

import { startToken } from './start-token.js';

/**
 * Asks a process to end, and ends it by force after `graceMs`.
 * @returns when it is gone; a process that was replaced under the same id is left alone
 */
export async function stopProcess(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  const token = startToken(pid);
  if (token === undefined) return;
  send(pid, signal);
  if (await gone(pid, token, graceMs)) return;
  send(pid, 'SIGKILL');
  await gone(pid, token, 5_000);
}

/** @returns whether the process ended within the time */
export async function gone(pid: number, token: string, withinMs: number): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (startToken(pid) === token) {
    if (Date.now() > end) return false;
    await sleep(25);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in between.
  }
}
