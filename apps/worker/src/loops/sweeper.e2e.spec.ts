import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileBlobStore } from '#libs/archive';
import { createDataSource } from '#libs/records';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { Vault } from '#libs/vault';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { StoreOfAnother, sweep } from './sweeper.js';

let database: TestDatabase;
let source: DataSource;
let root: string;
let blobs: FileBlobStore;

async function stored(): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of blobs.list()) keys.push(key);
  return keys;
}

/** What it deletes is shown where something dies between a file and its row: apps/chaos, fault-points.e2e.spec.ts. */
describe('the sweeper', () => {
  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    root = await mkdtemp(join(tmpdir(), 'yishen-sweeper-'));
    blobs = new FileBlobStore(root);
  });
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
    await rm(root, { recursive: true, force: true });
  });

  it('deletes nothing where more files are without a record than with one: it was given the store of another database', async () => {
    const { key: sealedBy } = Vault.open({ masterKey: randomBytes(32) }).newRequestKey('a request');
    for (let file = 0; file < 3; file += 1)
      await blobs.put(Readable.from([randomBytes(10)]), { limitBytes: 100, sealedBy });
    await expect(sweep({ source, blobs, ageMs: 0 })).rejects.toThrow(StoreOfAnother);
    expect(await stored()).toHaveLength(3);
  });
});
