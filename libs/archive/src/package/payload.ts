import { canonicalJson, chainLine, ChainLink } from '#libs/chain';
import { createHash } from 'node:crypto';
import type { ByteStream, PackageFile } from './contents.js';
import type { ManifestLine } from './bag-text.js';

/** A file that has been written into the package. */
export interface WrittenFile extends ManifestLine {
  readonly size: number;
  readonly title?: string;
}

/** Passes a stream on and reports its hash and size at its end. */
export async function* measured(
  content: ByteStream,
  done: (result: { sha256: string; size: number }) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const part of content) {
    hash.update(part);
    size += part.length;
    yield part;
  }
  done({ sha256: hash.digest('hex'), size });
}

export async function openContent({ content }: Pick<PackageFile, 'content'>): Promise<ByteStream> {
  if (typeof content === 'function') return content();
  return [typeof content === 'string' ? Buffer.from(content, 'utf8') : content];
}

/** JSON for people: canonical order, so that the same value gives the same bytes, with line breaks. */
export function readableJson(value: unknown): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(value ?? null)), null, 2)}\n`;
}

/** events.jsonl, each link also handed to `check` as it passes. */
export async function* eventLines(
  events: AsyncIterable<ChainLink> | Iterable<ChainLink>,
  check: (link: ChainLink) => void,
): AsyncGenerator<Uint8Array> {
  for await (const link of events) {
    check(link);
    yield Buffer.from(`${chainLine(link)}\n`, 'utf8');
  }
}
