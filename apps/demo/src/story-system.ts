/** The real parts, with the worker in this process: what a story is played on. */
import type { ActivityDeps } from '#activities';
import { FileBlobStore } from '#libs/archive';
import { engineIdOf } from '#libs/delivery';
import { publishedCalendar, type WorkingDayCalendar } from '#libs/law';
import { LetterRenderer } from '#libs/letters';
import { MailTransport } from '#libs/mail';
import { assertMasterKey, createDataSource } from '#libs/records';
import { Vault } from '#libs/vault';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import { WorkerHost, type WorkflowSource } from '../../worker/src/worker-host.js';
import { createStoryAgency, type StoryAgency } from './agency.js';

export interface StoryPlaces {
  /** Migrated. */
  databaseUrl: string;
  temporal: { address: string; namespace: string; taskQueue: string };
  smtpUrl: string;
  /** Folder for the files of the run. */
  folder: string;
  workflows: WorkflowSource;
  /** Where the worker writes its log; nowhere if left out. */
  log?: Logger;
}

/** What the people of a story need: the record, the engine to send commands to, and an agency. */
export interface StoryStage {
  temporal: { taskQueue: string };
  deps: Pick<ActivityDeps, 'source' | 'vault' | 'blobs'> & {
    /** What is published, for whoever counts by hand. */
    calendar: WorkingDayCalendar;
  };
  client: Client;
  agency: StoryAgency;
}

export interface StorySystem extends StoryPlaces, StoryStage {
  temporal: StoryPlaces['temporal'];
  deps: ActivityDeps & StoryStage['deps'];
  /** Drains the worker and starts another one, with other workflows on wish: a redeploy in the middle of everything. */
  restartWorker(workflows?: WorkflowSource): Promise<void>;
  stop(): Promise<void>;
}

const MAIL_ATTEMPTS = 3;

export async function startStorySystem(places: StoryPlaces): Promise<StorySystem> {
  const { address, namespace, taskQueue } = places.temporal;
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  const client = new Client({ connection, namespace });
  const source = await createDataSource(places.databaseUrl, { applicationName: 'yishen-story' }).initialize();
  const vault = Vault.open({ masterKey: randomBytes(32) });
  await assertMasterKey(source, vault);
  const deps: StorySystem['deps'] = {
    source,
    vault,
    calendar: publishedCalendar(),
    engineId: await engineIdOf(client),
    blobs: new FileBlobStore(join(places.folder, 'blobs')),
    renderer: new LetterRenderer(),
    mail: new MailTransport(places.smtpUrl),
    publicUrl: 'http://127.0.0.1:3000',
    mailFrom: '依申 <noreply@yishen.example>',
    mailAttempts: MAIL_ATTEMPTS,
  };
  const config = {
    temporal: { address, namespace, taskQueue },
    anchors: join(places.folder, 'anchors'),
    loops: { relaySeconds: 1, reconcileSeconds: 2, rolloutBatch: 100 },
  };
  const log = places.log ?? pino({ level: 'silent' });
  const startWorker = (workflows: WorkflowSource) =>
    WorkerHost.start(config, { native, client, engineId: deps.engineId }, deps, workflows, log);
  let host = await startWorker(places.workflows);
  return {
    ...places,
    deps,
    client,
    agency: await createStoryAgency(source),
    restartWorker: async (workflows = places.workflows) => {
      await host.drain();
      host = await startWorker(workflows);
    },
    stop: async () => {
      await host.drain();
      await deps.renderer.close();
      deps.mail.close();
      await native.close();
      await connection.close();
      await source.destroy();
    },
  };
}
