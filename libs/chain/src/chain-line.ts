import { ChainLink } from './event-hash.js';

// The envelope is anchored at both ends, so the body between them is taken byte for byte, whatever it holds.
const LINE =
  /^\{"body":(?<body>\{.*\}),"hash":"(?<hash>[0-9a-f]{64})","prevHash":(?:null|"(?<prev>[0-9a-f]{64})"),"seq":(?<seq>[1-9][0-9]{0,8})\}$/;

/** One line of events.jsonl (without its line feed): JSON whose `body` member is the event exactly as stored. */
export function chainLine(link: ChainLink): string {
  const prevHash = link.prevHash === null ? 'null' : `"${link.prevHash}"`;
  return `{"body":${link.body},"hash":"${link.hash}","prevHash":${prevHash},"seq":${link.seq}}`;
}

/** Reads a line back; null when it is not what `chainLine` writes (the body must be valid JSON too). */
export function parseChainLine(line: string): ChainLink | null {
  const parts = LINE.exec(line)?.groups;
  if (!parts?.body || !parts.hash) return null;
  try {
    JSON.parse(parts.body);
  } catch {
    return null;
  }
  return { seq: Number(parts.seq), prevHash: parts.prev ?? null, hash: parts.hash, body: parts.body };
}
