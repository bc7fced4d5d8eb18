import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { leavesFolder, openZip, rawNameOf } from '../zip-reader.js';
import { ByteSource } from './byte-source.js';
import { mismatch, UploadRefused } from './upload-refused.js';

export interface ZipLimits {
  readonly maxEntries: number;
  /** Sum of the unpacked sizes, bytes. */
  readonly maxUnpackedBytes: number;
}

export const DEFAULT_ZIP_LIMITS: ZipLimits = { maxEntries: 5000, maxUnpackedBytes: 512 * 1024 * 1024 };

const CONTENT_TYPES = '[Content_Types].xml';
const MAX_CONTENT_TYPES_BYTES = 1024 * 1024;
const MAIN_PART = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
};

/**
 * Reads a zip to its last byte within limits: every entry unpacks to its declared size and checksum, none is encrypted
 * or leaves its folder; then what makes it a docx, xlsx or OFD must be there, and no macros.
 * @throws UploadRefused
 */
export async function checkZip(
  type: 'zip' | 'docx' | 'xlsx' | 'ofd',
  source: ByteSource,
  limits: ZipLimits = DEFAULT_ZIP_LIMITS,
): Promise<void> {
  try {
    const zip = await openZip(source);
    const seen = await readEntries(zip, source.size, limits);
    checkParts(type, seen);
  } catch (error) {
    // Whatever yauzl or zlib stumble over is a fault of the file; a fault of the store (SealBroken) has its own name.
    if (error instanceof UploadRefused || (error as { code?: string }).code === 'VAULT.SEAL_BROKEN') throw error;
    throw mismatch('damaged');
  }
}

interface Seen {
  readonly names: Set<string>;
  contentTypes: string;
}

async function readEntries(zip: ZipFile, fileBytes: number, limits: ZipLimits): Promise<Seen> {
  if (zip.entryCount > limits.maxEntries) throw mismatch('tooManyEntries');
  const seen: Seen = { names: new Set(), contentTypes: '' };
  let packed = 0;
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (leavesFolder(name)) throw mismatch('unsafePath');
    if (entry.isEncrypted()) throw mismatch('encrypted');
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    // Entries that share the same packed bytes are how a small file unpacks to a very large one.
    if (packed > fileBytes) throw mismatch('damaged');
    if (unpacked > limits.maxUnpackedBytes) throw mismatch('tooLargeUnpacked');
    seen.names.add(name);
    if (name.endsWith('/')) continue;
    const text = await readEntry(zip, entry, name === CONTENT_TYPES ? MAX_CONTENT_TYPES_BYTES : 0);
    if (name === CONTENT_TYPES) seen.contentTypes = text;
  }
  return seen;
}

/** Unpacks an entry, checking its size (yauzl) and checksum; returns its first `keepBytes` as text. */
async function readEntry(zip: ZipFile, entry: Entry, keepBytes: number): Promise<string> {
  let checksum = 0;
  let kept = '';
  for await (const part of await zip.openReadStreamPromise(entry)) {
    checksum = crc32(part as Buffer, checksum);
    if (kept.length < keepBytes) kept += (part as Buffer).toString('latin1');
  }
  if (checksum !== entry.crc32) throw mismatch('damaged');
  return kept;
}

function checkParts(type: 'zip' | 'docx' | 'xlsx' | 'ofd', { names, contentTypes }: Seen): void {
  if (type === 'zip') return;
  if (type === 'ofd') {
    if (!names.has('OFD.xml')) throw mismatch('structure');
    return;
  }
  const macros =
    contentTypes.includes('macroEnabled') || [...names].some((name) => /(^|\/)vbaProject\.bin$/i.test(name));
  if (macros) throw mismatch('macros');
  if (!contentTypes.includes(MAIN_PART[type])) throw mismatch('structure');
}

/** Names are judged as bytes: old Windows programs write them in GBK without saying so. */
function nameOf(entry: Entry): string {
  return rawNameOf(entry).toString('latin1');
}
