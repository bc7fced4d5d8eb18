/** The stage of a scenario: the test servers of the run, with a database, a namespace and a worker for the stage. */
import { afterAll } from '@jest/globals';
import { createTestDatabase, serverAddresses, temporal, workflowBundle } from '#libs/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStoryAgency } from '../../../apps/demo/src/agency.js';
import { startStorySystem, type StorySystem } from '../../../apps/demo/src/story-system.js';

interface Stage {
  system: StorySystem;
  clear: () => Promise<void>;
}

let shared: Promise<Stage> | undefined;
afterAll(async () => (await shared)?.clear());

/** The stage that the scenarios of one run of Jest share, with an agency of this one's own; it is cleared after the last. */
export async function sharedStage(): Promise<StorySystem> {
  shared ??= setStage();
  const { system } = await shared;
  return { ...system, agency: await createStoryAgency(system.deps.source) };
}

/** A stage of its own, for a scenario that breaks it. */
export async function setStage(): Promise<Stage> {
  const [database, engine, folder] = await Promise.all([
    createTestDatabase(),
    temporal(),
    mkdtemp(join(tmpdir(), 'yishen-story-')),
  ]);
  const system = await startStorySystem({
    databaseUrl: database.url,
    temporal: engine,
    smtpUrl: serverAddresses().mail.smtpUrl,
    folder,
    workflows: { workflowBundle: workflowBundle() },
  });
  const clear = async () => {
    await system.stop();
    await engine.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  return { system, clear };
}
