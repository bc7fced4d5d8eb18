/** Once a day, Beijing's: the heads of all chains, signed, in a file that the operator keeps elsewhere. */
import { draftBeside, writeDurably } from '#libs/archive';
import { anchorLines, readAnchor, type AnchorHeader } from '#libs/chain';
import { beijingToday, chainHeads } from '#libs/records';
import type { Vault } from '#libs/vault';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';

export interface AnchorTools {
  source: DataSource;
  vault: Vault;
  /** Folder of the anchors. */
  folder: string;
}

const NAME = /^anchor-(\d{4}-\d{2}-\d{2})\.jsonl$/;

/** The anchor before this one is damaged: nothing is tied to it until somebody has looked. */
export class AnchorDamaged extends Error {
  constructor(name: string, code: string) {
    super(`${name} is damaged (${code}); move it away to begin a new row of anchors`);
    this.name = 'AnchorDamaged';
  }
}

/**
 * Writes the anchor of today, tied to the one before it; none where it is there already.
 * @returns the file, or null
 * @throws AnchorDamaged
 */
export async function writeAnchor({ source, vault, folder }: AnchorTools): Promise<string | null> {
  const today = await beijingToday(source);
  const last = (await anchoredDays(folder)).at(-1);
  if (last !== undefined && last >= today) return null;
  const path = join(folder, nameOf(today));
  const previous = last === undefined ? null : await tieTo(folder, last);
  await writeDurably(
    path,
    draftBeside(path),
    bytesOf(anchorLines({ day: today, previous }, chainHeads(source), vault.anchorKey())),
  );
  return path;
}

async function anchoredDays(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.flatMap((name) => NAME.exec(name)?.[1] ?? []).sort();
}

function nameOf(day: string): string {
  return `anchor-${day}.jsonl`;
}

async function tieTo(folder: string, day: string): Promise<AnchorHeader['previous']> {
  const file = await open(join(folder, nameOf(day)));
  const { faults, header, seal } = await readAnchor(file.createReadStream());
  if (!header || !seal || faults[0]) throw new AnchorDamaged(nameOf(day), faults[0]?.code ?? 'ANCHOR.MALFORMED');
  return { day: header.day, sha256: seal.sha256 };
}

async function* bytesOf(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const line of lines) yield Buffer.from(line, 'utf8');
}
