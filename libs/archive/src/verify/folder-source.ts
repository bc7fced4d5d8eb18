import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { finding, Finding } from './findings.js';
import { bagFolderOf, PackageSource } from './package-source.js';

/** An unpacked package. Links are not followed: what they point to is not part of the package. */
export async function folderSource(root: string): Promise<PackageSource> {
  const findings: Finding[] = [];
  const files = new Map<string, string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const real = join(entry.parentPath, entry.name);
    // Some systems give names back in another normal form than they were written in.
    const path = relative(root, real).split(sep).join('/').normalize('NFC');
    if (!entry.isFile()) findings.push(finding('PACKAGE.ENTRY_UNSAFE', path));
    else if (files.has(path)) findings.push(finding('PACKAGE.ENTRY_TWICE', path));
    else files.set(path, real);
  }
  const base = bagFolderOf([...files.keys()]);
  if (base === null) findings.push(finding('PACKAGE.NOT_A_BAG'));
  const inBag = new Map([...files].map(([path, real]) => [fromBag(path, base ?? ''), real]));
  return {
    kind: 'folder',
    findings,
    paths: [...inBag.keys()].sort(),
    open: async (path) => createReadStream(inBag.get(path) as string),
    checkContainer: async () => [],
    close: async () => undefined,
  };
}

/** A file beside the bag's folder keeps a path that cannot be one of the bag. */
function fromBag(path: string, base: string): string {
  return path.startsWith(base) ? path.slice(base.length) : `../${path}`;
}
