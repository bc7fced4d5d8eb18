import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { isAtLeast, temporalCli } from './pinned.js';

/** @returns the version that a Temporal CLI names itself, or undefined if it is none or does not run here */
export async function versionOf(program: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: 20_000 });
    return /temporal version (\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}

/** @returns whether the program is there and new enough for time skipping */
export async function isUsable(program: string): Promise<boolean> {
  const version = await versionOf(program);
  return version !== undefined && isAtLeast(version, temporalCli.version);
}
