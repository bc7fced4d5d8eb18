/** The tag files of BagIt 1.0 (RFC 8493): how they are written and how they are read back, strictly. */

export const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export const TAG_FILES = {
  bagit: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
} as const;

export interface ManifestLine {
  /** Path from the bag's folder, `/` as separator. */
  readonly path: string;
  readonly sha256: string;
}

export function manifestText(lines: readonly ManifestLine[]): string {
  return lines.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** Reads what `manifestText` wrote; null when a single byte is not as it writes it. */
export function parseManifest(text: string): ManifestLine[] | null {
  if (text !== '' && !text.endsWith('\n')) return null;
  const lines: ManifestLine[] = [];
  for (const line of text.split('\n').slice(0, -1)) {
    const parts = /^([0-9a-f]{64}) {2}([^\r%]+)$/.exec(line);
    if (!parts?.[1] || !parts[2]) return null;
    lines.push({ sha256: parts[1], path: parts[2] });
  }
  return new Set(lines.map(({ path }) => path)).size === lines.length ? lines : null;
}

/** What bag-info.txt says, by BagIt's names and ours. */
export const INFO_LABELS = {
  agencyName: 'Source-Organization',
  requestNumber: 'External-Identifier',
  requestId: 'Internal-Sender-Identifier',
  packedOn: 'Bagging-Date',
  oxum: 'Payload-Oxum',
  agent: 'Bag-Software-Agent',
  version: 'Yishen-Package-Version',
  eventCount: 'Yishen-Event-Count',
  headHash: 'Yishen-Head-Hash',
} as const;

export type BagInfo = Record<keyof typeof INFO_LABELS, string>;

export const PACKAGE_VERSION = '1';

export function bagInfoText(info: BagInfo): string {
  const names = Object.keys(INFO_LABELS) as (keyof BagInfo)[];
  return names.map((name) => `${INFO_LABELS[name]}: ${oneLine(info[name])}\n`).join('');
}

/** Reads what `bagInfoText` wrote; null when it is anything else. */
export function parseBagInfo(text: string): BagInfo | null {
  const info: Partial<BagInfo> = {};
  for (const name of Object.keys(INFO_LABELS) as (keyof BagInfo)[]) {
    info[name] = new RegExp(`^${INFO_LABELS[name]}: (.*)$`, 'm').exec(text)?.[1] ?? '';
  }
  return bagInfoText(info as BagInfo) === text ? (info as BagInfo) : null;
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
