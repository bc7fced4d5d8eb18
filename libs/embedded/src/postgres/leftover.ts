import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { startToken } from '../processes/start-token.js';
import { stopProcess } from '../processes/stop-process.js';

/**
 * Stops the server that a killed launcher left running on this data folder, so that a new one can start.
 * @returns whether there was one
 */
export async function stopLeftover(data: string): Promise<boolean> {
  const file = join(data, 'postmaster.pid');
  const pid = postmasterOf(file);
  if (pid === undefined) return false;
  if (startToken(pid) !== undefined && servesFolder(pid, data)) {
    await stopProcess(pid, 'SIGINT', 15_000);
    return true;
  }
  // Another program has that id by now, or none: PostgreSQL itself would refuse to start if it is one of ours.
  await rm(file, { force: true });
  return false;
}

function postmasterOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** The id alone may belong to anybody after a restart of the machine. */
function servesFolder(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    return false;
  }
}
