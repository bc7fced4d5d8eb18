/** A history that grows long goes on in a new run of the process, and nothing of the request is lost. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chainLine, verifyChain } from '#libs/chain';
import { disclosureRequestId } from '#libs/contracts';
import { startTemporalServer, type TemporalServer } from '#libs/embedded';
import { inAgency, readChain } from '#libs/records';
import { createTestDatabase, serverAddresses, workflowBundle, type TestDatabase } from '#libs/testing';
import {
  applicantOpensReply,
  clerkAccepts,
  clerkClosesAndArchives,
  clerkConfirms,
  houseSigns,
  officerProposesGrant,
} from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import { startStorySystem, type StorySystem } from '../../../apps/demo/src/story-system.js';

/** Events of a history after which the engine suggests a new run; ordinarily 4096. */
const SHORT = 40;
const NAMESPACE = 'long-history';

let engine: TemporalServer;
let database: TestDatabase;
let system: StorySystem;
let folder: string;

async function runsOf(story: Story): Promise<string[]> {
  const connection = await Connection.connect({ address: engine.address });
  const client = new Client({ connection, namespace: NAMESPACE });
  const found: { at: number; status: string }[] = [];
  const query = `WorkflowId = '${disclosureRequestId(story.requestId)}'`;
  for await (const { startTime, status } of client.workflow.list({ query }))
    found.push({ at: startTime.getTime(), status: status.name });
  await connection.close();
  return found.sort((a, b) => a.at - b.at).map(({ status }) => status);
}

describe('a process whose history grows long', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yishen-long-'));
    database = await createTestDatabase();
    engine = await startTemporalServer({
      cli: serverAddresses().temporalCli,
      folder,
      namespace: NAMESPACE,
      timeSkipping: true,
      dynamicConfig: { 'limit.historyCount.suggestContinueAsNew': SHORT },
    });
    system = await startStorySystem({
      databaseUrl: database.url,
      temporal: { address: engine.address, namespace: NAMESPACE, taskQueue: NAMESPACE },
      smtpUrl: serverAddresses().mail.smtpUrl,
      folder,
      workflows: { workflowBundle: workflowBundle() },
    });
  }, 90_000);

  afterAll(async () => {
    await system.stop();
    await engine.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('goes on as a new one, with its commands, its wake-ups and its effects, and nothing twice', async () => {
    const story = await Story.begin(system);
    await clerkConfirms(story);
    await clerkAccepts(story);
    await story.settles();
    await story.skip(45);
    await story.sees('ReplyOverdueRaised');
    await officerProposesGrant(story);
    await houseSigns(story);
    await applicantOpensReply(story);
    await clerkClosesAndArchives(story);

    const runs = await runsOf(story);
    expect(runs.length).toBeGreaterThan(2);
    expect(runs.slice(0, -1).every((status) => status === 'CONTINUED_AS_NEW')).toBe(true);

    const events = await story.events();
    const count = (type: string) => events.filter((event) => event.type === type).length;
    expect(['ReplyReminderRaised', 'ReplyOverdueRaised', 'ReplySigned', 'RequestArchived'].map(count)).toEqual([
      1, 1, 1, 1,
    ]);
    const { effects, letters } = await story.state();
    expect(effects.filter(({ status }) => status !== 'done')).toEqual([]);
    const results = events.filter(({ type }) => type === 'NoticeSent' || type === 'StaffAlerted');
    expect(results).toHaveLength(effects.filter(({ kind }) => /notice|alert/.test(kind)).length);
    expect(letters.map(({ code, status }) => `${code} ${status}`)).toEqual(['ACK issued', 'R-GRANT issued']);
    const { source } = system.deps;
    const chain = await inAgency(source, system.agency.id, (manager) => readChain(manager, story.requestId));
    expect(verifyChain(chain.map(chainLine)).faults).toEqual([]);
  }, 120_000);
});
