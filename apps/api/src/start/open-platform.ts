import { FileBlobStore } from '#libs/archive';
import type { Config } from '#libs/config';
import { lazyClient } from '#libs/delivery';
import { armFaults, assertMasterKey, createDataSource } from '#libs/records';
import { Vault } from '#libs/vault';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { BusinessClock } from '../platform/business-clock.js';
import { Log } from '../platform/log.js';
import type { Platform } from '../platform/platform.js';
import { isDatabaseAway } from '../problems/database-away.js';

/** How long a database that is still starting is waited for. */
const START_PATIENCE_MS = 60_000;

/** Tries of one call to the engine; what still fails then waits in the inbox, and nobody before the screen. */
const ENGINE_ATTEMPTS = 3;

/**
 * Opens what the service stands on. The engine is not asked for: submissions are taken without it.
 * @throws WrongMasterKey, and what says that the database cannot be reached
 */
export async function openPlatform(config: Config, log = new Log(config.logLevel)): Promise<Platform> {
  armFaults(config.faults);
  const vault = Vault.open({ masterKey: config.masterKey });
  const source = await connected(config, log);
  try {
    await assertMasterKey(source, vault);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return {
    config,
    log,
    source,
    vault,
    blobs: new FileBlobStore(config.blobs),
    engine: lazyClient(config.temporal.namespace, config.temporal.address, ENGINE_ATTEMPTS),
    clock: new BusinessClock(),
  };
}

/** The engine's connection ends with the process: a retry on a closed one would end the process before its time. */
export async function closePlatform({ source }: Platform): Promise<void> {
  await source.destroy();
}

async function connected(config: Config, log: Log): Promise<DataSource> {
  const source = createDataSource(config.databaseUrl, { applicationName: 'yishen-api', poolSize: 20 });
  const end = Date.now() + START_PATIENCE_MS;
  for (;;) {
    try {
      return await source.initialize();
    } catch (error) {
      if (!isDatabaseAway(error) || Date.now() > end) throw error;
      log.warn('the database cannot be reached yet');
      await sleep(1000);
    }
  }
}
