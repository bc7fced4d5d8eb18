import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import { RequestKey, SealBroken, SealedSource, Vault } from './index.js';

const vault = Vault.open({ masterKey: randomBytes(32) });
const { key } = vault.newRequestKey('r1');
const FRAME = 64 * 1024;
const SEALED = FRAME + 16;
const HEADER = 20;

const chunked = (bytes: Buffer, size: number) => {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size));
  return Readable.from(parts);
};
const through = async (bytes: Buffer, transform: ReturnType<RequestKey['sealStream']>, size = 10_007) => {
  const out = buffer(transform);
  out.catch(() => undefined);
  await pipeline(chunked(bytes, size), transform);
  return out;
};
const seal = (bytes: Buffer, size?: number) => through(bytes, key.sealStream('blob'), size);
const open = (bytes: Buffer, size?: number, by = key, aad = 'blob') => through(bytes, by.openStream(aad), size);
const memory = (bytes: Buffer): SealedSource => ({
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
});

describe('sealed streams', () => {
  it.each([0, 1, FRAME - 1, FRAME, FRAME + 1, 2 * FRAME, 3 * FRAME + 12_345])('give back %d bytes', async (length) => {
    const plain = randomBytes(length);
    const sealed = await seal(plain);
    expect(sealed).toHaveLength(HEADER + length + 16 * Math.max(1, Math.ceil(length / FRAME)));
    for (const size of [977, FRAME, SEALED, 1_000_000]) expect((await open(sealed, size)).equals(plain)).toBe(true);
  });

  it('do not open when cut anywhere, also exactly between two frames', async () => {
    const sealed = await seal(randomBytes(2 * FRAME + 100));
    const cuts = [
      0,
      1,
      HEADER - 1,
      HEADER,
      HEADER + 15,
      HEADER + SEALED,
      HEADER + SEALED + 16,
      HEADER + 2 * SEALED,
      sealed.length - 1,
    ];
    for (const cut of cuts) await expect(open(sealed.subarray(0, cut))).rejects.toThrow(SealBroken);
    await expect(open(Buffer.concat([sealed, Buffer.alloc(1)]))).rejects.toThrow(SealBroken);
  });

  it('do not open with frames swapped, repeated, left out, or taken from another stream', async () => {
    const [sealed, other] = await Promise.all([seal(randomBytes(3 * FRAME)), seal(randomBytes(3 * FRAME))]);
    const frame = (from: Buffer, index: number) =>
      from.subarray(HEADER + index * SEALED, HEADER + (index + 1) * SEALED);
    const head = sealed.subarray(0, HEADER);
    for (const order of [
      [1, 0, 2],
      [0, 0, 2],
      [0, 2],
      [0, 1, 1],
    ]) {
      await expect(open(Buffer.concat([head, ...order.map((n) => frame(sealed, n))]))).rejects.toThrow(SealBroken);
    }
    const mixed = Buffer.concat([head, frame(sealed, 0), frame(other, 1), frame(sealed, 2)]);
    await expect(open(mixed)).rejects.toThrow(SealBroken);
  });

  it('do not open for another place or another request', async () => {
    const sealed = await seal(Buffer.from('x'));
    await expect(open(sealed, 100, key, 'other')).rejects.toThrow(SealBroken);
    await expect(open(sealed, 100, vault.newRequestKey('r1').key)).rejects.toThrow(SealBroken);
  });

  it('detect any single changed byte', async () => {
    const sealed = await seal(randomBytes(FRAME + 1000));
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = Buffer.from(sealed);
        changed[at]! ^= mask;
        await expect(open(changed)).rejects.toThrow(SealBroken);
      }),
      {
        numRuns: 60,
        examples: [
          [0, 1],
          [HEADER, 1],
          [sealed.length - 1, 128],
        ],
      },
    );
  });

  it('hold a few frames in memory: a reader that waits makes the writer wait', async () => {
    const block = randomBytes(FRAME);
    let taken = 0;
    function* source() {
      for (; taken < 1000; taken += 1) yield block;
    }
    const opened = key.openStream('big');
    const done = pipeline(Readable.from(source()), key.sealStream('big'), opened);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(taken).toBeLessThan(30);
    let length = 0;
    for await (const part of opened) length += (part as Buffer).length;
    await done;
    expect(length).toBe(1000 * FRAME);
  });
});

describe('random access to a sealed stream', () => {
  it('reads any range', async () => {
    const plain = randomBytes(2 * FRAME + 777);
    const reader = await key.openAt(memory(await seal(plain)), 'blob');
    expect(reader.size).toBe(plain.length);
    await fc.assert(
      fc.asyncProperty(fc.nat(plain.length + 10), fc.nat(2 * FRAME), async (offset, length) => {
        expect((await reader.read(offset, length)).equals(plain.subarray(offset, offset + length))).toBe(true);
      }),
      {
        numRuns: 50,
        examples: [
          [FRAME - 1, 2],
          [plain.length - 1, 10],
          [0, plain.length],
        ],
      },
    );
  });

  it('refuses a stream that was cut or changed', async () => {
    const sealed = await seal(randomBytes(2 * FRAME));
    for (const cut of [0, HEADER, HEADER + SEALED, sealed.length - 1]) {
      await expect(key.openAt(memory(sealed.subarray(0, cut)), 'blob')).rejects.toThrow(SealBroken);
    }
    sealed[HEADER + 5]! ^= 1;
    const reader = await key.openAt(memory(sealed), 'blob');
    await expect(reader.read(0, 1)).rejects.toThrow(SealBroken);
    expect(await reader.read(FRAME, 1)).toHaveLength(1);
  });

  it('reads an empty stream', async () => {
    const reader = await key.openAt(memory(await seal(Buffer.alloc(0))), 'blob');
    expect(reader.size).toBe(0);
    expect(await reader.read(0, 10)).toHaveLength(0);
  });
});
