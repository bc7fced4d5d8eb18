/** The stage of a scenario: the test servers of the run, a database and a namespace of its own. */
import { createTestDatabase, serverAddresses, temporal, workflowBundle } from '#libs/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStorySystem, type StorySystem } from '../../../apps/demo/src/story-system.js';

export async function setStage(): Promise<{ system: StorySystem; clear: () => Promise<void> }> {
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
