import { existsSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Places where the tests of bad days kill the process that passes them (issue of the first line, section 4). */
export type FaultPoint = 'after-inbox' | 'after-commit' | 'before-known' | 'after-smtp-ok' | 'after-archive-written';

let folder: string | undefined;

/** Switches fault points on: a file of a point's name in this folder kills the next process that passes it, once. */
export function armFaults(faults: string | undefined): void {
  folder = faults;
}

/** In production `folder` is never set, and this is a comparison. */
export function faultPoint(point: FaultPoint): void {
  if (folder === undefined) return;
  const armed = join(folder, point);
  if (!existsSync(armed)) return;
  try {
    unlinkSync(armed);
  } catch {
    return; // another process was faster: the point kills once
  }
  process.kill(process.pid, 'SIGKILL');
}
