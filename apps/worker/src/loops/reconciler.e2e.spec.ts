import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { disclosureRequestId } from '#libs/contracts';
import { createDataSource, prepareRequest, submit } from '#libs/records';
import { createTestDatabase, temporal, type TestDatabase, type TestTemporal } from '#libs/testing';
import { Vault } from '#libs/vault';
import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createStoryAgency } from '../../../demo/src/agency.js';
import { applicationOf } from '../../../demo/src/story.js';
import { reconcile } from './reconciler.js';

let database: TestDatabase;
let engine: TestTemporal;
let source: DataSource;
let requestId: string;

/** One round, over a request whose process was never started. */
function round(signal: AbortSignal): Promise<void> {
  const { client } = engine;
  const untold = () => {
    throw new Error('no request is at fault here');
  };
  const tools = { source, client, taskQueue: 'nobody', engineId: 'here', periodMs: 1_000 };
  return reconcile({ ...tools, onFault: untold, onStuck: untold }, signal);
}

const isStarted = () =>
  engine.client.workflow
    .getHandle(disclosureRequestId(requestId))
    .describe()
    .then(
      () => true,
      () => false,
    );

/** What it mends is shown where something dies: apps/chaos. */
describe('a round of the reconciler', () => {
  beforeAll(async () => {
    [database, engine] = await Promise.all([createTestDatabase(), temporal()]);
    source = await createDataSource(database.url).initialize();
    const vault = Vault.open({ masterKey: randomBytes(32) });
    const submitted = await submit(source, vault, prepareRequest(vault), {
      agencyId: (await createStoryAgency(source)).id,
      application: applicationOf({}),
      attachments: [],
      arrivedOn: '2026-11-26',
      idempotencyKey: randomUUID(),
    });
    ({ requestId } = submitted);
    await source.query(`UPDATE request SET created_at = created_at - interval '1 minute'`);
  }, 60_000);

  afterAll(async () => {
    await source?.destroy();
    await Promise.all([database?.drop(), engine?.close()]);
  });

  it('is left off where the worker stops, however many requests it has not looked at', async () => {
    await round(AbortSignal.abort());
    expect(await isStarted()).toBe(false);
  });

  it('starts the process of a request that has none', async () => {
    await round(new AbortController().signal);
    expect(await isStarted()).toBe(true);
  });
});
