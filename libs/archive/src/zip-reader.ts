import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { blocksOf, ByteSource } from './uploads/byte-source.js';

/** yauzl over any source of bytes. */
class SourceReader extends yauzl.RandomAccessReader {
  constructor(private readonly source: ByteSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(blocksOf(this.source, start, end), { objectMode: false });
  }
}

/**
 * Opens a zip with names as raw bytes, because their safety is ours to judge. The source stays open; its owner closes it.
 * @throws whatever yauzl finds wrong with the directory
 */
export function openZip(source: ByteSource): Promise<yauzl.ZipFile> {
  return yauzl.fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
    lazyEntries: true,
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: true,
  });
}

/** With `decodeStrings: false` the name is a buffer, whatever the typings say. */
export function rawNameOf(entry: yauzl.Entry): Buffer {
  return entry.fileName as unknown as Buffer;
}

/** Whether a path could leave its folder when unpacked: absolute, with a drive, or with `..` between either separator. */
export function leavesFolder(path: string): boolean {
  return /^[/\\]/.test(path) || /^[A-Za-z]:/.test(path) || /(^|[/\\])\.\.([/\\]|$)/.test(path) || path.includes('\0');
}
