import { stat } from 'node:fs/promises';
import { checkEvents } from './check-events.js';
import { checkFiles } from './check-files.js';
import { Finding, finding } from './findings.js';
import { folderSource } from './folder-source.js';
import { zipSource } from './zip-source.js';

export interface PackageReport {
  readonly findings: readonly Finding[];
  readonly kind: 'zip' | 'folder';
  readonly agencyName: string | null;
  readonly requestNumber: string | null;
  readonly packedOn: string | null;
  readonly files: number;
  readonly payloadBytes: number;
  readonly eventCount: number;
  readonly headHash: string | null;
  readonly requestId: string | null;
  /** Hashes of the events, the first first. */
  readonly eventHashes: readonly string[];
}

/**
 * Checks a package, zip or unpacked, with nothing but its own bytes: no server, no key, no network. Every fault is a
 * finding; it throws only when the path itself cannot be read.
 *
 * What it cannot know is whether the whole package was replaced by another consistent one. For that, `expectedHead` takes
 * the head hash kept elsewhere (on the receipt).
 */
export async function inspectPackage(path: string, expectedHead?: string): Promise<PackageReport> {
  const source = (await stat(path)).isDirectory() ? await folderSource(path) : await zipSource(path);
  try {
    const findings: Finding[] = [...source.findings];
    const unreadable = source.paths.length === 0 || findings.some(({ code }) => code === 'PACKAGE.NOT_A_BAG');
    const files = unreadable ? null : await checkFiles(source, findings);
    const events = files && (await checkEvents(source, files, findings));
    if (expectedHead !== undefined && events?.headHash !== expectedHead) {
      findings.push(finding('PACKAGE.HEAD_NOT_EXPECTED', expectedHead));
    }
    if (findings.length === 0 && files?.info) findings.push(...(await source.checkContainer(files.info.packedOn)));
    return {
      findings,
      kind: source.kind,
      agencyName: files?.info?.agencyName ?? null,
      requestNumber: files?.info?.requestNumber ?? null,
      packedOn: files?.info?.packedOn ?? null,
      files: files?.payload.length ?? 0,
      payloadBytes: files?.payloadBytes ?? 0,
      eventCount: events?.eventCount ?? 0,
      headHash: events?.headHash ?? null,
      requestId: files?.info?.requestId ?? null,
      eventHashes: events?.eventHashes ?? [],
    };
  } finally {
    await source.close();
  }
}

/** The faults of a package; none means that it is sound. */
export async function verifyPackage(path: string): Promise<readonly Finding[]> {
  return (await inspectPackage(path)).findings;
}
