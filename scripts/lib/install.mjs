import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ticking } from './progress.mjs';
import { root } from './root.mjs';
import { mustRun } from './run.mjs';

const stamp = join(root, 'node_modules', '.yishen-stamp');

/** Whether what the lockfile names is installed. */
export function isInstalled() {
  if (!existsSync(join(root, 'node_modules'))) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return true;
  // Somebody ran npm by hand: that is fine if it came to the same.
  if (!agrees()) return false;
  writeFileSync(stamp, wanted());
  return true;
}

/** Installs what the lockfile names; call it under the lock. */
export async function install() {
  const done = ticking('installing packages (npm ci; some minutes the first time)');
  try {
    await mustRun('npm ci', 'npm', ['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=warn']);
    writeFileSync(stamp, wanted());
  } finally {
    done();
  }
}

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

function agrees() {
  try {
    const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const have = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(want).every(
      ([path, { version, optional, devOptional, peer }]) =>
        path === '' || have[path]?.version === version || (!have[path] && (optional || devOptional || peer)),
    );
  } catch {
    return false;
  }
}
