/** The service with everything behind it: PostgreSQL, the engine, a worker, the mail sink. */
import { createTestDatabase, serverAddresses, temporal, workflowBundle } from '#libs/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { startStorySystem, type StorySystem } from '../../demo/src/story-system.js';
import type { Answer, ApiClient, Call } from './api-client.js';
import { startTestApi, type TestApi, type TestApiOptions } from './test-api.js';

export interface Stage {
  api: TestApi;
  system: StorySystem;
  /** What the worker wrote into its log, at its most talkative. */
  workerLogged: () => string;
  clear: () => Promise<void>;
}

export async function setStage(options: Pick<TestApiOptions, 'mailEventsToken'> = {}): Promise<Stage> {
  const [database, engine, folder] = await Promise.all([
    createTestDatabase(),
    temporal(),
    mkdtemp(join(tmpdir(), 'yishen-api-stage-')),
  ]);
  const lines: string[] = [];
  const system = await startStorySystem({
    log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
    databaseUrl: database.url,
    temporal: engine,
    smtpUrl: serverAddresses().mail.smtpUrl,
    folder,
    workflows: { workflowBundle: workflowBundle() },
  });
  const { source, vault, blobs, publicUrl } = system.deps;
  const api = await startTestApi({
    databaseUrl: database.url,
    publicUrl,
    engine: { client: system.client, taskQueue: engine.taskQueue },
    parts: { source, vault, blobs },
    ...options,
  });
  const clear = async () => {
    await api.close();
    await system.stop();
    await engine.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  return { api, system, workerLogged: () => lines.join(''), clear };
}

const PATIENCE_MS = 30_000;

/** Reads until what is read is as expected. */
export async function until<T>(read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await read();
    if (isThere(value)) return value;
    if (Date.now() > end) throw new Error(`it did not come about: ${JSON.stringify(value)}`);
    await sleep(50);
  }
}

export interface AcceptedBody {
  commandId: string;
  decided: string;
  stage: string;
  headSeq: number;
  events: string[];
}

/** A command of the desk; `body` is its form. */
export function give(
  client: ApiClient,
  requestId: string,
  command: string,
  body: object = {},
  call: Call = {},
): Promise<Answer<AcceptedBody>> {
  return client.post(`/api/v1/requests/${requestId}/commands/${command}`, { ...call, body });
}
