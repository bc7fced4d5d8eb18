import { createHash } from 'node:crypto';
import {
  BAGIT_TXT,
  BagInfo,
  ManifestLine,
  PACKAGE_VERSION,
  parseBagInfo,
  parseManifest,
  TAG_FILES,
} from '../package/bag-text.js';
import { PARTS } from '../package/layout.js';
import { leavesFolder } from '../zip-reader.js';
import { Finding, finding, FindingCode } from './findings.js';
import type { PackageSource } from './package-source.js';

const MAX_TAG_BYTES = 64 * 1024 * 1024;

/** What a package holds, as far as it could be read; findings go into `findings` as they come up. */
export interface CheckedFiles {
  readonly info: BagInfo | null;
  /** Payload files that are there, with the hash that they really have. */
  readonly payload: readonly ManifestLine[];
  readonly payloadBytes: number;
}

/** Completeness and fixity by BagIt: every file listed, every listed file there, every byte as hashed. */
export async function checkFiles(source: PackageSource, findings: Finding[]): Promise<CheckedFiles> {
  const actual = new Map<string, { sha256: string; size: number }>();
  for (const path of source.paths) {
    const measured = await measure(source, path);
    if (measured) actual.set(path, measured);
    else findings.push(finding('PACKAGE.ZIP_DAMAGED', path));
  }
  const isPayload = (path: string) => path.startsWith('data/');
  const payload = await listed(source, TAG_FILES.manifest, isPayload, findings);
  const tags = await listed(source, TAG_FILES.tagManifest, (path) => !isPayload(path), findings);

  compare(payload, actual, 'PACKAGE.FILE_MISSING', 'PACKAGE.FILE_CHANGED', findings);
  compare(tags, actual, 'PACKAGE.TAG_MISSING', 'PACKAGE.TAG_CHANGED', findings);
  for (const path of source.paths) {
    const inList = path === TAG_FILES.tagManifest || (isPayload(path) ? payload : tags)?.has(path);
    if (inList === false) findings.push(finding('PACKAGE.FILE_EXTRA', path));
  }
  // A manifest that was written again without one of these would agree with itself.
  for (const path of Object.values(TAG_FILES)) {
    if (path !== TAG_FILES.tagManifest && tags && !tags.has(path)) findings.push(finding('PACKAGE.TAG_MISSING', path));
  }
  for (const path of Object.values(PARTS)) {
    if (payload && !payload.has(path)) findings.push(finding('PACKAGE.PART_MISSING', path));
  }

  const present = [...actual].filter(([path]) => isPayload(path));
  const payloadBytes = present.reduce((sum, [, { size }]) => sum + size, 0);
  const info = await bagInfo(source, findings);
  if (info && info.oxum !== `${payloadBytes}.${present.length}`)
    findings.push(finding('PACKAGE.OXUM_MISMATCH', info.oxum));
  return { info, payload: present.map(([path, { sha256 }]) => ({ path, sha256 })), payloadBytes };
}

async function bagInfo(source: PackageSource, findings: Finding[]): Promise<BagInfo | null> {
  const bagit = await tagText(source, TAG_FILES.bagit);
  if (bagit !== null && bagit !== BAGIT_TXT) findings.push(finding('PACKAGE.BAGIT_CHANGED'));
  const info = parseBagInfo((await tagText(source, TAG_FILES.info)) ?? '');
  if (info?.version === PACKAGE_VERSION) return info;
  findings.push(finding('PACKAGE.INFO_MALFORMED'));
  return null;
}

/** Lines of a manifest by path; null when it cannot be used. */
async function listed(
  source: PackageSource,
  manifest: string,
  belongs: (path: string) => boolean,
  findings: Finding[],
): Promise<Map<string, string> | null> {
  const text = await tagText(source, manifest);
  if (text === null) {
    findings.push(finding('PACKAGE.MANIFEST_MISSING', manifest));
    return null;
  }
  const lines = parseManifest(text);
  const unsafe = lines?.find(({ path }) => leavesFolder(path));
  if (unsafe) findings.push(finding('PACKAGE.PATH_UNSAFE', unsafe.path));
  if (!lines || unsafe || !lines.every(({ path }) => belongs(path))) {
    findings.push(finding('PACKAGE.MANIFEST_MALFORMED', manifest));
    return null;
  }
  return new Map(lines.map(({ path, sha256 }) => [path, sha256]));
}

function compare(
  lines: ReadonlyMap<string, string> | null,
  actual: ReadonlyMap<string, { sha256: string }>,
  missing: FindingCode,
  changed: FindingCode,
  findings: Finding[],
): void {
  for (const [path, sha256] of lines ?? []) {
    const found = actual.get(path);
    if (!found) findings.push(finding(missing, path));
    else if (found.sha256 !== sha256) findings.push(finding(changed, path));
  }
}

async function measure(source: PackageSource, path: string): Promise<{ sha256: string; size: number } | null> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const part of await source.open(path)) {
      hash.update(part);
      size += part.length;
    }
  } catch {
    return null;
  }
  return { sha256: hash.digest('hex'), size };
}

/** A tag file as text; null when it is not there, unreadable or far too large. What is not UTF-8 becomes text that no
 * reader of tag files accepts. */
async function tagText(source: PackageSource, path: string): Promise<string | null> {
  if (!source.paths.includes(path)) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of await source.open(path)) {
      size += part.length;
      if (size > MAX_TAG_BYTES) return null;
      parts.push(part);
    }
  } catch {
    return null;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(parts));
}
