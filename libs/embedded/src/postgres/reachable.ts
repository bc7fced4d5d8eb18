import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { chmod, chown, cp, lstat, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';

import type { Account } from './account.js';
import type { PostgresBinaries } from './binaries.js';

/** Where things go that another user than root must reach, when the checkout lies in root's own folder. */
const commonFolder = '/var/lib/yishen';

/** The binaries, or a copy of them that the account can reach. */
export async function reachableBinaries(binaries: PostgresBinaries, account?: Account): Promise<string> {
  if (account === undefined || canReach(binaries.native, account)) return binaries.native;
  const target = join(commonFolder, `postgresql-${binaries.version}`);
  if (existsSync(target)) return target;
  await makeCommonFolder();
  const temporary = await mkdtemp(`${target}.`);
  try {
    await cp(binaries.native, join(temporary, 'native'), { recursive: true, verbatimSymlinks: true });
    await rename(join(temporary, 'native'), target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return target;
}

/**
 * Makes the data folder belong to the account. Where the account cannot come to it, the data lies in a common folder
 * and the wished place is a symbolic link to it.
 */
export async function reachableData(folder: string, account?: Account): Promise<string> {
  if (account === undefined) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }
  await mkdir(dirname(folder), { recursive: true });
  if (canReach(dirname(folder), account)) return ownedBy(folder, account);
  await makeCommonFolder();
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const elsewhere = await ownedBy(join(commonFolder, `data-${digest}`), account);
  if (!(await lstat(folder).catch(() => undefined))) await symlink(elsewhere, folder);
  return elsewhere;
}

/** Whoever made the folder first, and under whatever umask: every account may pass through it. */
async function makeCommonFolder(): Promise<void> {
  await mkdir(commonFolder, { recursive: true });
  await chmod(commonFolder, 0o755);
}

async function ownedBy(folder: string, account: Account): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chown(folder, account.uid, account.gid);
  return folder;
}

/** Whether every folder on the way lets the account pass. */
function canReach(path: string, account: Account): boolean {
  const { root } = parse(path);
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === root) return true;
  }
}
