import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { writeWhole } from '../processes/write-whole.js';
import type { Account } from './account.js';
import { cleanEnvironment } from './environment.js';

/**
 * Makes a cluster in UTF-8 with the byte-wise default order, once. It is made beside its place and moved there when it
 * is whole, so that a run killed in between leaves no half cluster.
 * @returns the superuser's password
 */
export async function initialise(
  native: string,
  data: string,
  passwordFile: string,
  account?: Account,
): Promise<string> {
  if (existsSync(join(data, 'PG_VERSION'))) return keptPassword(data, passwordFile);
  const fresh = `${data}.new`;
  const handed = `${data}.handed`;
  const password = randomBytes(18).toString('base64url');
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  await writeFile(handed, `${password}\n`, { mode: 0o600 });
  for (const path of account ? [fresh, handed] : []) await chown(path, account?.uid ?? 0, account?.gid ?? 0);
  try {
    const args = ['--auth=scram-sha-256', `--pwfile=${handed}`, '--encoding=UTF8', '--locale=C.UTF-8'];
    const options = { ...account, env: cleanEnvironment(), cwd: '/' };
    await promisify(execFile)(join(native, 'bin', 'initdb'), ['-D', fresh, '-U', 'postgres', ...args], options);
  } finally {
    await rm(handed, { force: true });
  }
  writeWhole(passwordFile, `${password}\n`, 0o600);
  await rename(fresh, data);
  return password;
}

function keptPassword(data: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Error(`The password of the database in ${data} is missing: put ${file} back from a backup.`);
  }
}
