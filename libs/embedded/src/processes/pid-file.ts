import { readFileSync, rmSync } from 'node:fs';

import { writeWhole } from './write-whole.js';
import { startToken } from './start-token.js';

/** A process as a file remembers it; the token tells it from a later process with the same id. */
export interface RememberedProcess {
  readonly pid: number;
  readonly token: string;
  readonly note?: string;
}

/** Writes who runs, so that a later start finds what a killed one left behind. */
export function rememberProcess(file: string, pid: number, note?: string): void {
  const token = startToken(pid);
  if (token !== undefined) writeWhole(file, JSON.stringify({ pid, token, note }));
}

/** @returns the process of the file if that very process still lives */
export function livingProcess(file: string): RememberedProcess | undefined {
  try {
    const remembered = JSON.parse(readFileSync(file, 'utf8')) as RememberedProcess;
    return startToken(remembered.pid) === remembered.token ? remembered : undefined;
  } catch {
    return undefined;
  }
}

export function forgetProcess(file: string): void {
  rmSync(file, { force: true });
}
