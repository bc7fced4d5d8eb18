import { readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Places where the tests of bad days kill the process that passes them. */
export type FaultPoint =
  | 'after-file-stored'
  | 'after-inbox'
  | 'after-part-opened'
  | 'after-commit'
  | 'after-rollout-batch'
  | 'before-known'
  | 'after-smtp-ok'
  | 'after-archive-written';

let folder: string | undefined;

/**
 * Switches fault points on: a file of a point's name in this folder kills the next process that passes it, once; where the
 * file names a request, the next that passes it with that one.
 */
export function armFaults(faults: string | undefined): void {
  folder = faults;
}

/** In production `folder` is never set, and this is a comparison. */
export function faultPoint(point: FaultPoint, requestId?: string): void {
  if (folder === undefined) return;
  const armed = join(folder, point);
  try {
    const aim = readFileSync(armed, 'utf8');
    if (aim !== '' && aim !== requestId) return;
    unlinkSync(armed);
  } catch {
    return; // not armed, or another process was faster: the point kills once
  }
  process.kill(process.pid, 'SIGKILL');
}
