import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordedBlobs, type FaultPoint } from '#libs/records';
import type { EventType, RecordedEvent } from '#libs/request';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clerkConfirms } from '../../../demo/src/main-line.js';
import { Story } from '../../../demo/src/story.js';
import type { StoryStage } from '../../../demo/src/story-system.js';
import { startRigOnSharedServers } from '../../test/shared-servers.js';
import { faultsIn } from '../checks/index.js';
import { anApplication } from '../people/contents.js';
import { houseOf, seedRig, type House } from '../people/house.js';
import { Service, type Answer } from '../people/service.js';
import { Random } from '../random.js';
import type { ProgramPart } from '../rig/program-part.js';
import type { Rig } from '../rig/rig.js';
import { stageOn } from '../rig/stage.js';
import { settle } from '../settle.js';
import { advance, ALL_STEPS } from '../stages.js';

let rig: Rig;
let stage: StoryStage;
let service: Service;
let house: House;

/** One story for each point that the worker passes. */
type WorkerPoint = 'after-commit' | 'before-known' | 'after-smtp-ok' | 'after-archive-written';
const stories = {} as Record<WorkerPoint, Story>;

/** What the API was sent when it died, and what it said in the end. */
let submitted: Answer;
let confirmation: { once: Promise<unknown>; body: object };

beforeAll(async () => {
  rig = await startRigOnSharedServers();
  service = new Service(`http://localhost:${rig.places.apiPort}`);
  house = houseOf(service, await seedRig(rig));
  [stage] = await Promise.all([stageOn(rig), rig.worker.start(), rig.api.start()]);
  // The kills come one upon the other, and what each of them left undone is taken up meanwhile.
  await Promise.all([workerDies(), apiDies()]);
}, 300_000);
afterAll(() => rig?.stop(), 60_000);

/** Arms a point, does what makes a program pass it, and starts the program that died of it again. */
async function killedAt<T>(
  point: FaultPoint,
  program: ProgramPart,
  act: () => Promise<T>,
  requestId?: string,
): Promise<{ acting: Promise<T> }> {
  await rig.armFault(point, requestId);
  const acting = act();
  acting.catch(() => undefined);
  await program.dies(90_000);
  program.launch();
  return { acting };
}

async function workerDies(): Promise<void> {
  const begun = async (steps: number) => {
    const story = await Story.begin(stage);
    await advance(story, 0, steps);
    await story.settles();
    return story;
  };
  const last = ALL_STEPS - 1;
  const acts: [WorkerPoint, number, (story: Story) => Promise<unknown>][] = [
    ['after-archive-written', last, (story) => advance(story, last, ALL_STEPS)],
    ['after-smtp-ok', 0, clerkConfirms],
    ['after-commit', 0, clerkConfirms],
    ['before-known', 0, clerkConfirms],
  ];
  await Promise.all(acts.map(async ([point, steps]) => void (stories[point] = await begun(steps))));
  for (const [point, , act] of acts)
    await killedAt(point, rig.worker, () => act(stories[point]), stories[point].requestId);
}

/** It dies with a file and without its record, with the submission that is sent again, and with a clerk's command. */
async function apiDies(): Promise<void> {
  const application = JSON.stringify(anApplication(new Random(1), 'after-inbox'));
  const form = () => {
    const data = new FormData();
    data.set('application', application);
    data.append('files', new File(['说明：所需信息见附图。'], '补充说明.txt'));
    return data;
  };
  const path = `/api/v1/agencies/${house.agencyId}/requests`;
  const call = () => ({ method: 'POST' as const, headers: { 'Idempotency-Key': 'submission' }, body: form });
  const { acting } = await killedAt('after-file-stored', rig.api, async () => {
    await rig.armFault('after-inbox');
    return service.insist(path, call);
  });
  await rig.api.dies(90_000);
  rig.api.launch();
  submitted = await acting;

  const { requestId } = submitted.body as { requestId: string };
  const body = { confirmedOn: today(), method: 'phone', evidence: '电话确认' };
  const once = () => house.people.clerk.giveOnce(requestId, 'confirm-receipt', body, 'confirmation');
  confirmation = { once: (await killedAt('after-inbox', rig.api, once, requestId)).acting, body };
}

const count = (events: readonly RecordedEvent[], type: EventType) =>
  events.filter((event) => event.type === type).length;

describe('kill -9 at a named point', () => {
  it('leaves nothing undone, and everything holds', async () => {
    expect(await settle(rig, 120_000)).toMatchObject({ left: [] });
    expect(await faultsIn(rig)).toEqual([]);
    expect([...service.strange]).toEqual([]);
  }, 150_000);

  it('after COMMIT, and before the process knows of it: the command is decided once', async () => {
    for (const point of ['after-commit', 'before-known'] as const) {
      const events = await stories[point].events();
      const once: EventType[] = ['ReceiptConfirmed', 'RequestRegistered', 'LetterNumbered', 'LetterIssued'];
      expect(once.map((type) => count(events, type))).toEqual([1, 1, 1, 1]);
    }
  });

  it("between SMTP's OK and its record: the second attempt goes out under the same Message-ID, as uncertain", async () => {
    const story = stories['after-smtp-ok'];
    const sent = (await story.events()).filter(({ type }) => type === 'NoticeSent') as RecordedEvent<'NoticeSent'>[];
    const { effectKey, messageId, uncertain } = sent.at(-1)!.data;
    expect(uncertain).toBe(true);
    const attempts: { state: string; messageId: string }[] = await rig.source.query(
      `SELECT state, message_id AS "messageId" FROM delivery_attempt WHERE request_id = $1 AND effect_key = $2 ORDER BY attempt`,
      [story.requestId, effectKey],
    );
    expect(attempts).toEqual([
      { state: 'uncertain', messageId },
      { state: 'sent', messageId },
    ]);
    expect(rig.mail.messages().filter((mail) => mail.messageId === messageId)).toHaveLength(2);
  });

  it('between the archive package and its record: the package is recorded once', async () => {
    const story = stories['after-archive-written'];
    expect(await story.state()).toMatchObject({ stage: 'archived' });
    expect(count(await story.events(), 'RequestArchived')).toBe(1);
  });

  it('after the inbox: what the API took in before it died is decided, and told to whoever asks again', async () => {
    expect(submitted.status).toBe(201);
    const { requestId, number } = submitted.body as { requestId: string; number: string };
    // The clerk's connection broke; what stood in the inbox was brought by the relay.
    await expect(confirmation.once).rejects.toThrow('fetch failed');
    const asked = await house.people.clerk.give(requestId, 'confirm-receipt', confirmation.body, 'confirmation');
    expect(asked).toMatchObject({ status: 200, body: { decided: 'accepted', stage: 'registered' } });
    const rows: { number: string; confirmed: number }[] = await rig.source.query(
      `SELECT r.number, (SELECT count(*)::int FROM request_event e WHERE e.request_id = r.id AND e.type = 'ReceiptConfirmed')
         AS confirmed FROM request r WHERE r.agency_id = $1`,
      [house.agencyId],
    );
    expect(rows).toEqual([{ number, confirmed: 1 }]);
  });

  it('between a file and its record: the file that nobody knows is swept when it is old, and no other', async () => {
    const keys = await storedBlobs();
    const recorded = await recordedBlobs(rig.source, keys);
    // The attachment whose submission was never recorded, and the first package.
    expect(keys.length - recorded.size).toBe(2);
    for (const key of keys) await utimes(join(rig.folder, 'blobs', key), new Date(0), new Date(0));
    await rig.worker.stop();
    await rig.worker.start();
    while ((await storedBlobs()).length > recorded.size) await sleep(100);
    expect(new Set(await storedBlobs())).toEqual(recorded);
    expect(await faultsIn(rig)).toEqual([]);
  });
});

async function storedBlobs(): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of rig.blobs.list()) keys.push(key);
  return keys;
}

/** Beijing's. */
function today(): string {
  return new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
