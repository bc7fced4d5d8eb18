import { linkSync, rmSync } from 'node:fs';

import { livingProcess, rememberProcess } from '#libs/embedded';

/**
 * Takes the home for this process, so that two starts do not fight over one database.
 * @returns how to give it back
 * @throws when another start holds it and lives
 */
export function takeHome(file: string): () => void {
  const own = `${file}.${process.pid}`;
  rememberProcess(own, process.pid);
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (links(own, file)) return () => rmSync(file, { force: true });
      const holder = livingProcess(file);
      if (holder)
        throw new Error(
          `It already runs from this folder, as process ${holder.pid}: stop that one first (kill ${holder.pid}).`,
        );
      rmSync(file, { force: true });
    }
    throw new Error(`${file} cannot be taken: another start is taking it at the same time.`);
  } finally {
    rmSync(own, { force: true });
  }
}

function links(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
