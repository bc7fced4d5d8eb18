import { createHash } from 'node:crypto';
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

/** Reads an anchor line by line (without line feeds), showing each head as it comes; a long one is never whole in memory. */
export async function readAnchor(
  lines: AsyncIterable<string>,
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
  for await (const line of lines) {
    at++;
    const value = parse(line);
    if (seal) fault('ANCHOR.MALFORMED');
    else if (at === 1) {
      if (isHeader(value)) header = value;
      else fault('ANCHOR.MALFORMED');
      digest.update(`${line}\n`);
    } else if (isSeal(value)) {
      seal = value;
      if (seal.sha256 !== digest.digest('hex') || seal.heads !== heads) fault('ANCHOR.CHANGED');
      if (!isSealed(seal)) fault('ANCHOR.SIGNATURE');
    } else {
      digest.update(`${line}\n`);
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

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
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
  const { heads, sha256, publicKey, signature } = fieldsOf<AnchorSeal>(value);
  return (
    Number.isInteger(heads) && matches(HASH, sha256) && typeof publicKey === 'string' && typeof signature === 'string'
  );
}

function matches(pattern: RegExp, value: unknown): boolean {
  return typeof value === 'string' && pattern.test(value);
}
