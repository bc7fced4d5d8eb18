import { FileHandle, open } from 'node:fs/promises';
import type { Entry, ZipFile } from 'yauzl';
import type { ByteSource } from '../uploads/byte-source.js';
import { leavesFolder, openZip, rawNameOf } from '../zip-reader.js';
import { checkContainer } from './check-container.js';
import { finding, Finding } from './findings.js';
import { bagFolderOf, PackageSource } from './package-source.js';

/** A package as its zip. */
export async function zipSource(path: string): Promise<PackageSource> {
  const handle = await open(path, 'r');
  const source = await sourceOf(handle);
  const findings: Finding[] = [];
  const entries = new Map<string, Entry>();
  let zip: ZipFile | null = null;
  try {
    zip = await openZip(source);
    for await (const entry of zip.eachEntry()) keep(entry, entries, findings);
  } catch {
    findings.push(finding('PACKAGE.ZIP_DAMAGED'));
  }
  const names = [...entries.keys()];
  const base = bagFolderOf(names);
  if (base === null && findings.length === 0) findings.push(finding('PACKAGE.NOT_A_BAG'));
  // In a zip the bag has to lie in a folder of its own, or it would unpack all over the place.
  const folder = base ?? '';
  const openEntry = async (name: string) => (zip as ZipFile).openReadStreamPromise(entries.get(name) as Entry);
  return {
    kind: 'zip',
    findings,
    paths: names
      .filter((name) => !name.endsWith('/'))
      .map((name) => (name.startsWith(folder) ? name.slice(folder.length) : `../${name}`)),
    open: (inBag) => openEntry(inBag.startsWith('../') ? inBag.slice(3) : folder + inBag),
    checkContainer: (packedOn) => checkContainer(source, packedOn, names, openEntry),
    close: async () => {
      zip?.close();
      await handle.close();
    },
  };
}

function keep(entry: Entry, entries: Map<string, Entry>, findings: Finding[]): void {
  const name = rawNameOf(entry).toString('utf8').normalize('NFC');
  if (leavesFolder(name)) findings.push(finding('PACKAGE.PATH_UNSAFE', name));
  else if (isLink(entry)) findings.push(finding('PACKAGE.ENTRY_UNSAFE', name));
  else if (entries.has(name)) findings.push(finding('PACKAGE.ENTRY_TWICE', name));
  else entries.set(name, entry);
}

/** The Unix file type in the upper half of the attributes: regular file, folder, or nothing said. */
function isLink(entry: Entry): boolean {
  const type = (entry.externalFileAttributes >>> 28) & 0xf;
  return type !== 0x8 && type !== 0x4 && type !== 0;
}

async function sourceOf(handle: FileHandle): Promise<ByteSource> {
  const { size } = await handle.stat();
  return {
    size,
    read: async (offset, length) => {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    },
  };
}
