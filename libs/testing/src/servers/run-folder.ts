import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { livingProcess, rememberProcess, stopLeftover, stopProcess } from '#libs/embedded';

const prefix = 'yishen-test-';
const owner = 'owner.json';

/** A folder for one run, which the database's user can reach too. */
export function makeRunFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  rememberProcess(join(folder, owner), process.pid);
  return folder;
}

/** Stops what runs left behind that were killed, and removes their folders; runs that still live are left alone. */
export async function clearDeadRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (!name.startsWith(prefix) || !isOurs(folder) || livingProcess(join(folder, owner))) continue;
    await clearRun(folder);
  }
}

async function clearRun(folder: string): Promise<void> {
  await stopLeftover(join(folder, 'postgres'));
  const temporal = livingProcess(join(folder, 'temporal.pid'));
  if (temporal) await stopProcess(temporal.pid, 'SIGTERM', 5_000);
  rmSync(folder, { recursive: true, force: true });
}

function isOurs(folder: string): boolean {
  try {
    return readdirSync(folder).includes(owner);
  } catch {
    return false;
  }
}
