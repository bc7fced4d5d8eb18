import { SealBroken, Vault } from '#libs/vault';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BlobMissing, BlobTooLarge, FileBlobStore } from '../index.js';
import { arriving } from '../../test/files.js';

const vault = Vault.open({ masterKey: randomBytes(32) });
const { key: sealedBy } = vault.newRequestKey('r1');
const limitBytes = 1 << 20;
let root: string;
let store: FileBlobStore;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'yishen-blobs-'));
  store = new FileBlobStore(root);
});
afterEach(() => rm(root, { recursive: true }));

const filesBelow = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const keys = async () => {
  const all: string[] = [];
  for await (const key of store.list()) all.push(key);
  return all;
};

describe('blobs on disk', () => {
  it.each([0, 1, 65_536, 300_000])(
    'come back byte for byte (%d bytes), with size and hash of the plaintext',
    async (length) => {
      const content = randomBytes(length);
      const blob = await store.put(arriving(content, 7001), { limitBytes, sealedBy });
      expect(blob).toMatchObject({ size: length, sha256: createHash('sha256').update(content).digest('hex') });
      expect((await buffer(await store.get(blob.key, sealedBy))).equals(content)).toBe(true);
      const reader = await store.openAt(blob.key, sealedBy);
      expect(reader.size).toBe(length);
      expect(await reader.read(Math.max(0, length - 5), 10)).toEqual(content.subarray(Math.max(0, length - 5)));
      await reader.close();
    },
  );

  it('are sealed, for the owner alone, under a random sharded key', async () => {
    const blob = await store.put(arriving(Buffer.from('身份证号 110101199001011234')), { limitBytes, sealedBy });
    expect(blob.key).toMatch(/^([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{28}$/);
    const raw = await readFile(join(root, blob.key));
    expect(raw.includes('110101')).toBe(false);
    expect((await stat(join(root, blob.key))).mode & 0o777).toBe(0o600);
  });

  it('are refused over the limit, leaving nothing behind and the rest of the stream to its owner', async () => {
    const stream = arriving(randomBytes(50_000));
    await expect(store.put(stream, { limitBytes: 20_000, sealedBy })).rejects.toThrow(BlobTooLarge);
    expect(await filesBelow()).toEqual([]);
    expect(stream.destroyed).toBe(false);
    expect((await buffer(stream)).length).toBeGreaterThan(0);
    const exact = await store.put(arriving(randomBytes(20_000)), { limitBytes: 20_000, sealedBy });
    expect(exact.size).toBe(20_000);
  });

  it('leave nothing behind when the sender breaks off', async () => {
    async function* broken() {
      yield randomBytes(200_000);
      throw new Error('connection reset');
    }
    await expect(store.put(Readable.from(broken()), { limitBytes, sealedBy })).rejects.toThrow('connection reset');
    expect(await filesBelow()).toEqual([]);
  });

  it('are listed and deleted, deleting twice being fine', async () => {
    const put = async () => (await store.put(arriving(randomBytes(10)), { limitBytes, sealedBy })).key;
    const [one, two] = [await put(), await put()];
    expect((await keys()).sort()).toEqual([one, two].sort());
    await store.delete(one);
    await store.delete(one);
    expect([await store.has(one), await store.has(two), await keys()]).toEqual([false, true, [two]]);
    await expect(store.get(one, sealedBy)).rejects.toThrow(BlobMissing);
    await expect(store.openAt(one, sealedBy)).rejects.toThrow(BlobMissing);
  });

  it.each(['../../etc/passwd', 'aa/bb/../../../x', '', 'aa/bb/ccdd0000000000000000000000000000'])(
    'never follow the key %j',
    async (key) => {
      await expect(store.get(key, sealedBy)).rejects.toThrow(BlobMissing);
      expect(await store.has(key)).toBe(false);
      await store.delete(key);
    },
  );

  it('do not open when changed, cut short, swapped, or by the key of another request', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() => store.put(arriving(randomBytes(100_000)), { limitBytes, sealedBy })),
    );
    const path = join(root, one!.key);
    const good = await readFile(path);
    const reads = async (by = sealedBy) => buffer(await store.get(one!.key, by));
    await expect(reads(vault.newRequestKey('r1').key)).rejects.toThrow(SealBroken);

    await writeFile(path, good.subarray(0, good.length - 1));
    await expect(reads()).rejects.toThrow(SealBroken);
    const changed = Buffer.from(good);
    changed[50_000]! ^= 1;
    await writeFile(path, changed);
    await expect(reads()).rejects.toThrow(SealBroken);
    await rename(join(root, two!.key), path);
    await expect(reads()).rejects.toThrow(SealBroken);
    await expect(store.openAt(one!.key, sealedBy)).rejects.toThrow(SealBroken);
  });

  it('sweep the drafts of a crash, not those of an upload that is under way', async () => {
    await store.put(arriving(randomBytes(10)), { limitBytes, sealedBy });
    await writeFile(join(root, 'drafts', 'old'), 'x');
    await utimes(join(root, 'drafts', 'old'), new Date(0), new Date(0));
    await writeFile(join(root, 'drafts', 'fresh'), 'x');
    expect(await store.sweepDrafts(60_000)).toBe(1);
    expect(await readdir(join(root, 'drafts'))).toEqual(['fresh']);
    expect(await keys()).toHaveLength(1);
  });

  it('are listed by age, so that one whose record is still to be written is left alone', async () => {
    const put = async () => (await store.put(arriving(randomBytes(10)), { limitBytes, sealedBy })).key;
    const [old] = [await put(), await put()];
    await utimes(join(root, old), new Date(0), new Date(0));
    const found: string[] = [];
    for await (const key of store.list(60_000)) found.push(key);
    expect(found).toEqual([old]);
  });

  it('survive many writers at once', async () => {
    const contents = Array.from({ length: 40 }, (_, n) => Buffer.alloc(5000, n));
    const blobs = await Promise.all(contents.map((content) => store.put(arriving(content), { limitBytes, sealedBy })));
    for (const [n, blob] of blobs.entries())
      expect((await buffer(await store.get(blob.key, sealedBy))).equals(contents[n]!)).toBe(true);
  });
});
