import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * Where downloaded programs are kept for every checkout of this user.
 * @param env `YISHEN_CACHE` names another folder
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const wished = [
    env['YISHEN_CACHE'],
    env['XDG_CACHE_HOME'] && join(env['XDG_CACHE_HOME'], 'yishen'),
    join(homedir(), '.cache', 'yishen'),
    join(tmpdir(), `yishen-cache-${userInfo().username}`),
  ];
  for (const folder of wished) {
    if (folder && isWritable(folder)) return folder;
  }
  throw new Error('No folder for downloaded programs can be written: set YISHEN_CACHE to one.');
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
