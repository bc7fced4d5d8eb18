/** A record on a real database with one agency, without engine and programs: what commits is called by hand. */
import {
  assertMasterKey,
  createDataSource,
  openProcess,
  prepareRequest,
  submit,
  type CommitTools,
} from '#libs/records';
import type { ProcessIdentity, ProcessView } from '#libs/contracts';
import { createTestDatabase } from '#libs/testing';
import { Vault } from '#libs/vault';
import { randomBytes, randomUUID } from 'node:crypto';
import { createStoryAgency, type StoryAgency } from '../../demo/src/agency.js';
import { anApplication } from '../src/people/contents.js';
import { Random } from '../src/random.js';

export const TODAY = '2026-03-02';
export const ENGINE = 'engine';

export interface RealRecord {
  tools: CommitTools;
  agency: StoryAgency;
  /** A request that was just submitted, and the command that says so. */
  submitted(agencyId?: string): Promise<{ requestId: string; commandId: string }>;
  /** Opens a request as the process of a run. */
  opened(requestId: string, runId?: string, agencyId?: string): Promise<Process>;
  drop(): Promise<void>;
}

export interface Process {
  identity: ProcessIdentity;
  view: ProcessView;
}

export async function realRecord(): Promise<RealRecord> {
  const database = await createTestDatabase();
  const source = await createDataSource(database.url, { poolSize: 20 }).initialize();
  const vault = Vault.open({ masterKey: randomBytes(32) });
  await assertMasterKey(source, vault);
  const tools = { source, vault };
  const agency = await createStoryAgency(source);
  return {
    tools,
    agency,
    submitted: (agencyId = agency.id) =>
      submit(source, vault, prepareRequest(vault), {
        agencyId,
        application: anApplication(new Random(1), 'somebody'),
        attachments: [],
        arrivedOn: TODAY,
        idempotencyKey: randomUUID(),
      }),
    opened: async (requestId, runId = randomUUID(), agencyId = agency.id) => {
      const input = { requestId, agencyId };
      const process = await openProcess(tools, input, runId, ENGINE);
      if (!process) throw new Error('there is no such request');
      return { identity: { ...input, runId, epoch: process.epoch }, view: process.view };
    },
    drop: async () => {
      await source.destroy();
      await database.drop();
    },
  };
}
