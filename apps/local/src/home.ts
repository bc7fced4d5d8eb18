import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { writeWhole } from '#libs/embedded';

/** The folder that holds all data of this machine's system: YISHEN_HOME, by default `.yishen`. */
export interface Home {
  readonly folder: string;
  /** Where a part writes its log; a long one of an earlier start is put aside. */
  logFile(name: string): string;
  /** Where a part's process is remembered, for the next start. */
  pidFile(name: string): string;
  /** A random word that is made once and kept, readable by this user alone. */
  secret(name: string, make?: () => string): string;
  /** The file of such a word. */
  secretFile(name: string): string;
  path(...names: string[]): string;
}

const longLog = 10_000_000;

export function openHome(env: NodeJS.ProcessEnv): Home {
  const folder = resolve(env['YISHEN_HOME'] || '.yishen');
  for (const name of ['', 'logs', 'run', 'secrets', 'temporal']) mkdirSync(join(folder, name), { recursive: true });
  const secretFile = (name: string) => join(folder, 'secrets', name);
  const logFile = (name: string) => {
    const file = join(folder, 'logs', `${name}.log`);
    if (existsSync(file) && statSync(file).size > longLog) renameSync(file, `${file}.1`);
    return file;
  };
  const secret = (name: string, make = () => randomBytes(24).toString('base64url')) => {
    const file = secretFile(name);
    if (!existsSync(file)) writeWhole(file, `${make()}\n`, 0o600);
    return readFileSync(file, 'utf8').trim();
  };
  return {
    folder,
    logFile,
    pidFile: (name) => join(folder, 'run', `${name}.pid`),
    secret,
    secretFile,
    path: (...names) => join(folder, ...names),
  };
}
