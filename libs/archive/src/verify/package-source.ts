import type { ByteStream } from '../package/contents.js';
import type { Finding } from './findings.js';

/** The files of a package, wherever they lie. Paths are from the bag's folder, `/` as separator, NFC. */
export interface PackageSource {
  readonly kind: 'zip' | 'folder';
  /** What is wrong with the way the files lie there; the rest is read all the same. */
  readonly findings: readonly Finding[];
  readonly paths: readonly string[];
  /** The stream may fail when the zip is damaged. */
  open(path: string): Promise<ByteStream>;
  /** After everything else was found sound: is the container itself as it was written? */
  checkContainer(packedOn: string): Promise<Finding[]>;
  close(): Promise<void>;
}

/**
 * The folder of the bag among paths: the shortest way to a bagit.txt, at the top or one folder below. Ends in `/`, or is
 * empty; null when there is none, or more than one.
 */
export function bagFolderOf(paths: readonly string[]): string | null {
  if (paths.includes('bagit.txt')) return '';
  const folders = paths
    .filter((path) => /^[^/]+\/bagit\.txt$/.test(path))
    .map((path) => path.slice(0, -'bagit.txt'.length));
  return folders.length === 1 ? (folders[0] as string) : null;
}
