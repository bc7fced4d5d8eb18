import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.js';
import { isSealed, type AnchoredHead, type AnchorHeader, type AnchorSeal } from './anchor-file.js';

/**
 * - `ANCHOR.MALFORMED` a line is not what an anchor has there
 * - `ANCHOR.NOT_ENDED` the seal is missing: the file was cut off
 * - `ANCHOR.CHANGED` the lines are not those that were sealed
 * - `ANCHOR.SIGNATURE` the seal is not by the key that it names
 * - `ANCHOR.WRONG_ORDER` a request twice, or out of order
 */
export type AnchorFaultCode =
  'ANCHOR.MALFORMED' | 'ANCHOR.NOT_ENDED' | 'ANCHOR.CHANGED' | 'ANCHOR.SIGNATURE' | 'ANCHOR.WRONG_ORDER';

export interface AnchorFault {
  readonly code: AnchorFaultCode;
  /** From 1. */
  readonly line: number;
}

export interface AnchorReport {
  readonly faults: readonly AnchorFault[];
  readonly header: AnchorHeader | null;
  readonly seal: AnchorSeal | null;
}

const HASH = /^[0-9a-f]{64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads an anchor line by line, showing each head as it comes; a long one is never whole in memory. Every line must be
 * byte for byte as it was written: also the seal, which nothing signs, and the ends of lines.
 */
export async function readAnchor(
  content: AsyncIterable<Uint8Array>,
  onHead: (head: AnchoredHead) => void | Promise<void> = () => undefined,
): Promise<AnchorReport> {
  const faults: AnchorFault[] = [];
  const digest = createHash('sha256');
  let header: AnchorHeader | null = null;
  let seal: AnchorSeal | null = null;
  let at = 0;
  let heads = 0;
  let last = '';
  const fault = (code: AnchorFaultCode) => faults.push({ code, line: at });
  for await (const line of linesOf(content)) {
    at++;
    const value = parse(line);
    if (seal) fault('ANCHOR.MALFORMED');
    else if (at === 1) {
      if (isHeader(value)) header = value;
      else fault('ANCHOR.MALFORMED');
      digest.update(line);
    } else if (isSeal(value)) {
      seal = value;
      if (seal.sha256 !== digest.digest('hex') || seal.heads !== heads) fault('ANCHOR.CHANGED');
      if (!isSealed(seal)) fault('ANCHOR.SIGNATURE');
    } else {
      digest.update(line);
      if (!isHead(value)) {
        fault('ANCHOR.MALFORMED');
        continue;
      }
      heads++;
      if (value.requestId <= last) fault('ANCHOR.WRONG_ORDER');
      last = value.requestId;
      await onHead(value);
    }
  }
  if (!seal) fault('ANCHOR.NOT_ENDED');
  return { faults, header, seal };
}

/** Each with its line feed; the last one is without where the file was cut off in it. */
async function* linesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for await (const part of content) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield `${line}\n`;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** What the line says; null when it is not as `anchorLines` writes it. */
function parse(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return `${canonicalJson(value)}\n` === line ? value : null;
  } catch {
    return null;
  }
}

type Fields<T> = { [K in keyof T]?: unknown };

function fieldsOf<T>(value: unknown): Fields<T> {
  return typeof value === 'object' && value !== null ? value : {};
}

function isHeader(value: unknown): value is AnchorHeader {
  const { kind, version, day, previous } = fieldsOf<AnchorHeader>(value);
  const before = fieldsOf<{ day: string; sha256: string }>(previous);
  return (
    kind === 'yishen-anchor' &&
    version === 1 &&
    matches(DAY, day) &&
    (previous === null || (matches(DAY, before.day) && matches(HASH, before.sha256)))
  );
}

function isHead(value: unknown): value is AnchoredHead {
  const { requestId, seq, hash } = fieldsOf<AnchoredHead>(value);
  return typeof requestId === 'string' && Number.isInteger(seq) && Number(seq) > 0 && matches(HASH, hash);
}

function isSeal(value: unknown): value is AnchorSeal {
  const { heads, sha256, publicKey, signature, ...more } = fieldsOf<AnchorSeal>(value);
  if (Object.keys(more).length > 0) return false;
  return (
    Number.isInteger(heads) && matches(HASH, sha256) && typeof publicKey === 'string' && typeof signature === 'string'
  );
}

function matches(pattern: RegExp, value: unknown): boolean {
  return typeof value === 'string' && pattern.test(value);
}
