import type { BlobStore } from '#libs/archive';
import type { Config } from '#libs/config';
import type { Vault } from '#libs/vault';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import type { BusinessClock } from './business-clock.js';
import type { Log } from './log.js';

/** What the service stands on, opened before it and closed after it. */
export interface Platform {
  config: Config;
  log: Log;
  source: DataSource;
  vault: Vault;
  blobs: BlobStore;
  engine: Client;
  clock: BusinessClock;
}
