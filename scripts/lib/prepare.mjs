import { build, isFresh } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { locked } from './lock.mjs';

/** Installs and builds what is missing or stale; nothing when all is fresh. */
export async function prepare(names) {
  if (isInstalled() && names.every(isFresh)) return;
  await locked(async () => {
    if (!isInstalled()) await install();
    for (const name of names) if (!isFresh(name)) await build(name);
  });
}
