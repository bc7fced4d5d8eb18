/** The service on real parts, for specs: the seed's two agencies, its own blob folder, its log in memory. */
import { FileBlobStore } from '#libs/archive';
import type { Config } from '#libs/config';
import { lazyClient } from '#libs/delivery';
import { assertMasterKey, createDataSource } from '#libs/records';
import { Vault } from '#libs/vault';
import type { Client } from '@temporalio/client';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { seedDatabase, type Seeded } from '../../local/src/seed-data/seed-database.js';
import { BusinessClock } from '../src/platform/business-clock.js';
import { Log } from '../src/platform/log.js';
import type { Platform } from '../src/platform/platform.js';
import { Courier } from '../src/commands/courier.js';
import { createApp, type App } from '../src/start/create-app.js';
import { ApiClient } from './api-client.js';

export const PASSWORD = 'correct-horse-battery';

export interface TestApi {
  url: string;
  platform: Platform;
  seeded: Seeded;
  app: App;
  /** Every line of the log so far. */
  logged: () => string;
  /** A browser of its own, signed in where a log-in name is given. */
  client: (login?: string) => Promise<ApiClient>;
  agency: (code: string) => Seeded['agencies'][number];
  close: () => Promise<void>;
}

export interface TestApiOptions {
  databaseUrl: string;
  /** Leave it out for an engine that is away. */
  engine?: { client: Client; taskQueue: string };
  /** Parts shared with a worker. */
  parts?: Partial<Pick<Platform, 'source' | 'vault' | 'blobs'>>;
  mailEventsToken?: string;
  publicUrl?: string;
  portal?: string;
}

/** An address where nothing listens (the discard port). */
const NOWHERE = '127.0.0.1:9';

export async function startTestApi(options: TestApiOptions): Promise<TestApi> {
  const home = await mkdtemp(join(tmpdir(), 'yishen-api-'));
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  const config = configOf(options, home);
  const source = options.parts?.source ?? (await createDataSource(options.databaseUrl).initialize());
  const vault = options.parts?.vault ?? Vault.open({ masterKey: config.masterKey });
  await assertMasterKey(source, vault);
  const seeded = await seedDatabase(source, PASSWORD, false);
  const platform: Platform = {
    config,
    log: new Log('trace', sink),
    source,
    vault,
    blobs: options.parts?.blobs ?? new FileBlobStore(config.blobs),
    engine: options.engine?.client ?? lazyClient('default', NOWHERE, 3),
    clock: new BusinessClock(),
  };
  const app = await createApp(platform, options.portal);
  await app.nest.listen(0, '127.0.0.1');
  const { port } = app.nest.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    platform,
    seeded,
    app,
    logged: () => lines.join(''),
    client: async (login) => {
      const client = new ApiClient(url);
      if (login !== undefined) await client.signIn(login, PASSWORD);
      return client;
    },
    agency: (code) => seeded.agencies.find((agency) => agency.code === code) as Seeded['agencies'][number],
    close: async () => {
      await app.close();
      if (!options.parts?.source) await source.destroy();
      // A retry on a closed connection would bring the process down.
      await app.nest.get(Courier).idle();
      if (!options.engine) await platform.engine.connection.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function configOf({ databaseUrl, engine, mailEventsToken, publicUrl }: TestApiOptions, home: string): Config {
  return {
    port: 0,
    host: undefined,
    home,
    publicUrl: publicUrl ?? 'http://localhost:3000',
    databaseUrl,
    temporal: {
      address: undefined,
      namespace: engine?.client.options.namespace ?? 'default',
      taskQueue: engine?.taskQueue ?? 'none',
    },
    mail: { smtpUrl: 'smtp://127.0.0.1:9', from: '依申 <noreply@yishen.example>', eventsToken: mailEventsToken },
    blobs: join(home, 'blobs'),
    anchors: join(home, 'anchors'),
    masterKey: randomBytes(32),
    sessionSecret: randomBytes(32).toString('hex'),
    logLevel: 'trace',
    faults: undefined,
    workerMetrics: undefined,
    // Specs come from one address and ask for more than people do.
    freeTries: 1_000_000,
    loops: { relaySeconds: 1, reconcileSeconds: 1, rolloutBatch: 100 },
  };
}
