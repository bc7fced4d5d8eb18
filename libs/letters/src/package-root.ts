import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, the same from the sources and from `dist`: the nearest package.json named yishen. */
export function packageRoot(from: string = import.meta.url): string {
  for (let folder = dirname(fileURLToPath(from)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'yishen')
      return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json of yishen above ${fileURLToPath(from)}`);
  }
}
