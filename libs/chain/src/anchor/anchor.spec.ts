import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { anchorLines, readAnchor, type AnchoredHead } from '../index.js';

const { privateKey } = generateKeyPairSync('ed25519');
const head = (requestId: string, seq = 3): AnchoredHead => ({ requestId, seq, hash: 'a'.repeat(64) });
const HEADS = [head('11'), head('22', 7), head('33')];

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  await Promise.resolve();
  yield* items;
}

/** A file of these lines. */
const fileOf = (lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(''));
const read = (...parts: readonly Uint8Array[]) => readAnchor(each(parts));
const codesOf = async (...parts: readonly Uint8Array[]) => (await read(...parts)).faults.map(({ code }) => code);

async function written(heads: readonly AnchoredHead[] = HEADS): Promise<string[]> {
  const lines: string[] = [];
  const previous = { day: '2026-11-24', sha256: 'b'.repeat(64) };
  for await (const line of anchorLines({ day: '2026-11-25', previous }, each(heads), privateKey))
    lines.push(line.slice(0, -1));
  return lines;
}

const codes = (lines: readonly string[]) => codesOf(fileOf(lines));

describe('the anchor of a day', () => {
  it('is read back, head by head', async () => {
    const seen: AnchoredHead[] = [];
    const report = await readAnchor(each([fileOf(await written())]), (one) => void seen.push(one));
    expect(report).toMatchObject({
      faults: [],
      header: { day: '2026-11-25', previous: { day: '2026-11-24' } },
      seal: { heads: 3 },
    });
    expect(seen).toEqual(HEADS);
  });

  it('may be of a house without requests', async () => {
    expect(await codes(await written([]))).toEqual([]);
  });

  it.each<[string, (lines: string[]) => string[], string[]]>([
    ['a hash was changed', (lines) => lines.map((line) => line.replace('aaaa', 'aaab')), ['ANCHOR.CHANGED']],
    ['a head was taken out', (lines) => lines.filter((_, at) => at !== 2), ['ANCHOR.CHANGED']],
    ['it was cut off', (lines) => lines.slice(0, -1), ['ANCHOR.NOT_ENDED']],
    ['something was added', (lines) => [...lines, '{}'], ['ANCHOR.MALFORMED']],
    ['the day was changed', (lines) => lines.map((line) => line.replace('11-25', '11-26')), ['ANCHOR.CHANGED']],
    [
      'a line is no JSON',
      (lines) => lines.map((line, at) => (at === 1 ? 'x' : line)),
      ['ANCHOR.MALFORMED', 'ANCHOR.CHANGED'],
    ],
    ['it is empty', () => [], ['ANCHOR.NOT_ENDED']],
  ])('shows that %s', async (_, change, found) => {
    expect(await codes(change(await written()))).toEqual(found);
  });

  it('shows that somebody without the key sealed changed lines anew', async () => {
    const lines = await written();
    const other = await written([head('11', 4)]);
    const seal = JSON.parse(other.at(-1) ?? '') as object;
    const kept = JSON.parse(lines.at(-1) ?? '') as { signature: string };
    const forged = [...other.slice(0, -1), JSON.stringify({ ...seal, signature: kept.signature })];
    expect(await codes(forged)).toEqual(['ANCHOR.SIGNATURE']);
    expect(await codes([...other.slice(0, -1), JSON.stringify({ ...seal, publicKey: 'AAAA' })])).toEqual([
      'ANCHOR.SIGNATURE',
    ]);
  });

  it('shows any bit that was flipped, and every cut', async () => {
    const file = fileOf(await written());
    // All of the last line, which nothing signs.
    const seal = file.lastIndexOf('\n', -2) * 8;
    for (let bit = 0; bit < file.length * 8; bit += bit < seal ? 11 : 1) {
      const changed = Buffer.from(file);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect({ bit, codes: await codesOf(changed) }).not.toEqual({ bit, codes: [] });
    }
    for (let length = 0; length < file.length; length++)
      expect({ length, codes: await codesOf(file.subarray(0, length)) }).not.toEqual({ length, codes: [] });
  });

  it('shows ends of lines that another program wrote, and what it added to the seal', async () => {
    const lines = await written();
    expect(await codesOf(Buffer.from(lines.map((line) => `${line}\r\n`).join('')))).toContain('ANCHOR.MALFORMED');
    const seal = { comment: 'seen', ...(JSON.parse(lines.at(-1) ?? '') as object) };
    expect(await codes([...lines.slice(0, -1), JSON.stringify(seal)])).toContain('ANCHOR.MALFORMED');
  });

  it('is read in whatever pieces it comes', async () => {
    const file = fileOf(await written());
    expect(await codesOf(file.subarray(0, 5), file.subarray(5, 200), file.subarray(200))).toEqual([]);
  });

  it('shows a request that stands in it twice', async () => {
    expect(await codes(await written([head('22'), head('11')]))).toEqual(['ANCHOR.WRONG_ORDER']);
  });
});
