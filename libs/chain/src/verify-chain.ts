import { chainLine, parseChainLine } from './chain-line.js';
import { ChainLink, eventHash } from './event-hash.js';

/**
 * - `CHAIN.LINE_MALFORMED` not a line of an event chain
 * - `CHAIN.WRONG_ORDER` the place written in the event is not the place where it stands
 * - `CHAIN.BROKEN_LINK` it does not follow the event before it (one removed, inserted or replaced)
 * - `CHAIN.HASH_MISMATCH` its content is not what was hashed
 */
export type ChainFaultCode = 'CHAIN.LINE_MALFORMED' | 'CHAIN.WRONG_ORDER' | 'CHAIN.BROKEN_LINK' | 'CHAIN.HASH_MISMATCH';

export interface ChainFault {
  readonly code: ChainFaultCode;
  /** Line number from 1. */
  readonly line: number;
}

export interface ChainReport {
  readonly faults: readonly ChainFault[];
  readonly count: number;
  /** Hash of the last readable event; null when there is none. */
  readonly headHash: string | null;
}

/** Checks a chain link by link, so that a long one need not be in memory; every fault is kept, not only the first. */
export class ChainVerifier {
  readonly #faults: ChainFault[] = [];
  #line = 0;
  #headHash: string | null = null;

  /** Takes the next line and returns the link it holds, or null when it holds none. */
  line(text: string): ChainLink | null {
    const link = parseChainLine(text);
    if (link) return this.link(link);
    this.#line += 1;
    this.#fault('CHAIN.LINE_MALFORMED');
    return null;
  }

  link(link: ChainLink): ChainLink {
    this.#line += 1;
    if (link.seq !== this.#line) this.#fault('CHAIN.WRONG_ORDER');
    if (link.prevHash !== this.#headHash) this.#fault('CHAIN.BROKEN_LINK');
    if (eventHash(link.prevHash, link.body) !== link.hash) this.#fault('CHAIN.HASH_MISMATCH');
    this.#headHash = link.hash;
    return link;
  }

  report(): ChainReport {
    return { faults: [...this.#faults], count: this.#line, headHash: this.#headHash };
  }

  #fault(code: ChainFaultCode): void {
    this.#faults.push({ code, line: this.#line });
  }
}

/** Checks the lines of an events.jsonl, first to last. No fault means: nothing changed, moved, inserted or removed
 * up to the head hash. Whether the head itself is the right one, only a copy kept elsewhere (the receipt) can say. */
export function verifyChain(lines: Iterable<string>): ChainReport {
  const verifier = new ChainVerifier();
  for (const line of lines) verifier.line(line);
  return verifier.report();
}

/** The same for links as the event store reads them. */
export function verifyLinks(links: Iterable<ChainLink>): ChainReport {
  return verifyChain(Array.from(links, chainLine));
}
