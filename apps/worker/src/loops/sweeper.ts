/** The sweeper: a file that no record names, since a crash fell between the two, is deleted. */
import type { BlobStore } from '#libs/archive';
import { recordedBlobs } from '#libs/records';
import type { DataSource } from 'typeorm';

const BATCH = 500;

export interface SweeperTools {
  source: DataSource;
  blobs: BlobStore;
  /** Files younger than this may still get their record. */
  ageMs: number;
}

/** The store holds more files without a record than with one: that is no trace of crashes. */
export class StoreOfAnother extends Error {
  constructor(orphans: number, recorded: number) {
    super(`${orphans} files have no record and ${recorded} have one: is this the store of another database?`);
    this.name = 'StoreOfAnother';
  }
}

/**
 * One round over all files; it may be broken off, and then has deleted nothing or less than all.
 * @returns how many were deleted
 * @throws StoreOfAnother, and nothing is deleted
 */
export async function sweep({ source, blobs, ageMs }: SweeperTools, signal?: AbortSignal): Promise<number> {
  const orphans: string[] = [];
  let recorded = 0;
  for await (const keys of batches(blobs.list(ageMs))) {
    if (signal?.aborted) return 0;
    const found = await recordedBlobs(source, keys);
    recorded += found.size;
    orphans.push(...keys.filter((key) => !found.has(key)));
  }
  if (orphans.length > recorded) throw new StoreOfAnother(orphans.length, recorded);
  for (const key of orphans) await blobs.delete(key);
  return orphans.length + (await blobs.sweepDrafts(ageMs));
}

async function* batches(keys: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const key of keys) {
    batch.push(key);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
