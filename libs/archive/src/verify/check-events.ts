import { hashesIn, PARTS } from '../package/layout.js';
import { RecordChecks } from '../package/record-checks.js';
import type { ByteStream } from '../package/contents.js';
import type { CheckedFiles } from './check-files.js';
import { Finding, finding, isFindingCode } from './findings.js';
import type { PackageSource } from './package-source.js';

export interface CheckedEvents {
  readonly eventCount: number;
  readonly headHash: string | null;
  readonly eventHashes: readonly string[];
}

/** The event chain, and what it says of letters, attachments and documents against the files that are there. */
export async function checkEvents(
  source: PackageSource,
  { info, payload }: CheckedFiles,
  findings: Finding[],
): Promise<CheckedEvents | null> {
  if (!source.paths.includes(PARTS.events)) return null;
  const checks = new RecordChecks(info?.requestId ?? '');
  const eventHashes: string[] = [];
  try {
    for await (const line of linesOf(await source.open(PARTS.events))) {
      eventHashes.push(checks.line(line)?.hash ?? '');
    }
  } catch {
    findings.push(finding('PACKAGE.TEXT_MALFORMED', PARTS.events));
    return null;
  }
  const { faults, eventCount, headHash } = checks.finish({
    application: hashesIn('application', payload),
    documents: hashesIn('documents', payload),
    letters: hashesIn('letters', payload),
  });
  for (const { code, where } of faults) {
    // Without a bag-info nobody knows which request it should be; that was reported already.
    if (isFindingCode(code) && (info || code !== 'EVENT.OF_OTHER_REQUEST')) findings.push(finding(code, where));
  }
  if (info && (info.eventCount !== String(eventCount) || info.headHash !== (headHash ?? ''))) {
    findings.push(finding('PACKAGE.HEAD_MISMATCH'));
  }
  return { eventCount, headHash, eventHashes };
}

/** Lines of a UTF-8 stream; the last must be ended too. @throws TypeError when it is not UTF-8 or not ended */
async function* linesOf(content: ByteStream): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const part of content) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() as string;
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') throw new TypeError('the last line has no end');
}
