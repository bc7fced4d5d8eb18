/** The whole system, of parts that can be killed one by one; and the same places opened from this process. */
import { FileBlobStore } from '#libs/archive';
import { lazyClient } from '#libs/delivery';
import { ensureDatabase, freePort } from '#libs/embedded';
import { startMailSink, type MailSink } from '#libs/mail';
import { createDataSource, migrate, type FaultPoint } from '#libs/records';
import { Vault } from '#libs/vault';
import type { Client } from '@temporalio/client';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Part } from './part.js';
import { PostgresPart } from './postgres-part.js';
import { ProgramPart } from './program-part.js';
import { programEnvironment, type RigPlaces } from './places.js';
import { TemporalPart } from './temporal-part.js';

/** Servers that exist already, for tests that break the programs alone. */
export interface SharedServers {
  databaseUrl: string;
  /** As a superuser, for looking behind row-level security. */
  adminUrl: string;
  temporal: RigPlaces['temporal'];
}

export interface Rig {
  folder: string;
  places: RigPlaces;
  /** Undefined where the servers are shared. */
  postgres: PostgresPart | undefined;
  temporal: TemporalPart | undefined;
  worker: ProgramPart;
  api: ProgramPart;
  mail: MailSink;
  vault: Vault;
  /** As the owner of the tables, who sees the rows of every agency. */
  source: DataSource;
  /** As the superuser. */
  adminUrl: string;
  client: Client;
  blobs: FileBlobStore;
  /** Arms a fault point: the next process that passes it, with this request where one is named, is killed, once. */
  armFault(point: FaultPoint, requestId?: string): Promise<void>;
  stop(): Promise<void>;
}

const NAMESPACE = 'yishen-chaos';

/** Starts the servers, or takes those that are there; the programs are started by whoever wants them. */
export async function startRig(shared?: SharedServers): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), 'yishen-chaos-'));
  // PostgreSQL, which does not run as root, must be able to pass.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'faults'));
  const mail = await startMailSink({ folder: join(folder, 'mail') });
  const servers: SharedServers & Partial<OwnServers> = shared ?? (await startServers(folder));
  const places: RigPlaces = {
    folder,
    apiPort: await freePort(),
    databaseUrl: servers.databaseUrl,
    temporal: servers.temporal,
    smtpUrl: mail.smtpUrl,
    workerMetrics: `127.0.0.1:${await freePort()}`,
    masterKey: randomBytes(32),
  };
  const env = programEnvironment(places);
  const logFile = (name: string) => join(folder, `${name}.log`);
  const worker = new ProgramPart({ name: 'worker', logFile: logFile('worker'), env, isReady: takesWork });
  const api = new ProgramPart({ name: 'api', logFile: logFile('api'), env, isReady: () => isLive(places) });
  const source = await createDataSource(places.databaseUrl, { applicationName: 'yishen-chaos' }).initialize();
  const client = lazyClient(places.temporal.namespace, places.temporal.address);
  const parts: Part[] = [api, worker, servers.temporalPart, servers.postgresPart].filter((part) => part !== undefined);
  return {
    folder,
    places,
    postgres: servers.postgresPart,
    temporal: servers.temporalPart,
    worker,
    api,
    mail,
    vault: Vault.open({ masterKey: places.masterKey }),
    source,
    adminUrl: servers.adminUrl,
    client,
    blobs: new FileBlobStore(join(folder, 'blobs')),
    armFault: (point, requestId = '') => writeFile(join(folder, 'faults', point), requestId),
    stop: async () => {
      await client.connection.close();
      await source.destroy().catch(() => undefined);
      for (const part of parts) await part.stop();
      await mail.stop();
      // Kept on wish, with logs and data, to look into a failed run.
      if (!process.env['YISHEN_CHAOS_KEEP']) await rm(folder, { recursive: true, force: true });
    },
  };
}

interface OwnServers extends SharedServers {
  postgresPart: PostgresPart;
  temporalPart: TemporalPart;
}

async function startServers(folder: string): Promise<OwnServers> {
  const postgresPart = new PostgresPart(folder);
  const temporalPart = new TemporalPart(folder, NAMESPACE);
  await Promise.all([postgresPart.start(), temporalPart.start()]);
  const password = randomBytes(12).toString('hex');
  const databaseUrl = await ensureDatabase(postgresPart.server.adminUrl(), 'yishen', password);
  await migrate(databaseUrl);
  return {
    postgresPart,
    temporalPart,
    databaseUrl,
    adminUrl: postgresPart.server.adminUrl('yishen'),
    temporal: { address: temporalPart.server.address, namespace: NAMESPACE, taskQueue: NAMESPACE },
  };
}

/** The worker has no door of its own; it says in its log when it takes work. */
const takesWork = (logged: string) => logged.includes('the worker takes work');

function isLive({ apiPort }: RigPlaces): Promise<boolean> {
  return fetch(`http://localhost:${apiPort}/health/live`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
