import { createHash } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { draftBeside, writeDurably } from '../durable.js';
import { BagWriter } from './bag-writer.js';
import type { PackageContents, PackageSummary } from './contents.js';

export interface WrittenPackage extends PackageSummary {
  /** Of the zip itself. */
  readonly size: number;
  readonly sha256: string;
}

/**
 * A package as a stream, e.g. for `BlobStore.put`. The stream fails with PackageRefused when the contents contradict each
 * other, and with the error of a content that fails. `summary` answers after the stream has ended.
 */
export function packageStream(contents: PackageContents): { stream: Readable; summary: () => PackageSummary } {
  const writer = new BagWriter(contents);
  return { stream: writer.stream(), summary: () => writer.summary() };
}

/**
 * Writes a package: one zip that holds one BagIt 1.0 bag. To a path (whole or absent) or into a writable stream. The same
 * contents give the same bytes.
 * @throws PackageRefused
 */
export async function writePackage(target: string | Writable, contents: PackageContents): Promise<WrittenPackage> {
  const { stream, summary } = packageStream(contents);
  const hash = createHash('sha256');
  let size = 0;
  const measured = async function* (parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) {
      hash.update(part);
      size += part.length;
      yield part;
    }
  };
  if (typeof target === 'string') await writeDurably(target, draftBeside(target), measured(stream));
  else await pipeline(stream, measured, target);
  return { ...summary(), size, sha256: hash.digest('hex') };
}
