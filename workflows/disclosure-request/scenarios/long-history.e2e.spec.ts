/** A history that grows long goes on in a new run of the process, and nothing of the request is lost. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chainLine, verifyChain } from '#libs/chain';
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
import { runsOf } from '../../../apps/demo/src/runs.js';
import { Story } from '../../../apps/demo/src/story.js';
import { startStorySystem, type StorySystem } from '../../../apps/demo/src/story-system.js';

/** Events of a history after which the engine suggests a new run; ordinarily 4096. */
const SHORT = 40;
const NAMESPACE = 'long-history';

let engine: TemporalServer;
let database: TestDatabase;
let system: StorySystem;
let folder: string;

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

    expect((await runsOf(system.client, story.requestId)).length).toBeGreaterThan(2);

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
