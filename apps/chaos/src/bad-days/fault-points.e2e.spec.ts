import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPLICATION_SEAL, findByNumber, recordedBlobs, type FaultPoint } from '#libs/records';
import type { EventType, RecordedEvent, RequestState } from '#libs/request';
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
type WorkerPoint = 'after-commit' | 'before-known' | 'after-smtp-ok' | 'after-archive-written' | 'after-part-opened';
const stories = {} as Record<WorkerPoint, Story>;

/** What the API was sent when it died, and what it said in the end. */
let submitted: Answer;
let confirmation: { once: Promise<unknown>; body: object };

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

const MATTERS = { kept: '施工许可证', parts: ['竣工验收备案表', '中标通知书'], reason: '分属三个科室' };

async function clerkSplits(story: Story): Promise<void> {
  await story.attach('申请书.txt', Buffer.from('三项内容'), 'attachment');
  await story.give('splitRequest', stage.agency.as('clerk'), {}, MATTERS);
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
    ['after-part-opened', 1, clerkSplits],
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
  beforeAll(async () => {
    rig = await startRigOnSharedServers();
    service = new Service(`http://localhost:${rig.places.apiPort}`);
    house = houseOf(service, await seedRig(rig));
    [stage] = await Promise.all([stageOn(rig), rig.worker.start(), rig.api.start()]);
    // The kills come one upon the other, and what each of them left undone is taken up meanwhile.
    await Promise.all([workerDies(), apiDies()]);
  }, 300_000);
  afterAll(() => rig?.stop(), 60_000);

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

  it("between SMTP's OK and its record: the next attempt goes out under the same Message-ID, as uncertain", async () => {
    const story = stories['after-smtp-ok'];
    const sent = (await story.events()).filter(({ type }) => type === 'NoticeSent') as RecordedEvent<'NoticeSent'>[];
    const { effectKey, messageId, uncertain } = sent.at(-1)!.data;
    expect(uncertain).toBe(true);
    const attempts: { state: string; messageId: string }[] = await rig.source.query(
      `SELECT state, message_id AS "messageId" FROM delivery_attempt WHERE request_id = $1 AND effect_key = $2 ORDER BY attempt`,
      [story.requestId, effectKey],
    );
    // The kill after this one may cut off the second attempt too: then it is uncertain as the first, and a third settles it.
    expect(attempts.length).toBeGreaterThan(1);
    expect(attempts.slice(0, -1)).toEqual(attempts.slice(1).map(() => ({ state: 'uncertain', messageId })));
    expect(attempts.at(-1)).toEqual({ state: 'sent', messageId });
    const mails = rig.mail.messages().filter((mail) => mail.messageId === messageId).length;
    expect(mails).toBeGreaterThan(1);
    expect(mails).toBeLessThanOrEqual(attempts.length);
  });

  it('between the archive package and its record: the package is recorded once', async () => {
    const story = stories['after-archive-written'];
    expect(await story.state()).toMatchObject({ stage: 'archived' });
    expect(count(await story.events(), 'RequestArchived')).toBe(1);
  });

  it('between a part that was split off and its record: each matter is one request, with the files and the day of its origin', async () => {
    const story = stories['after-part-opened'];
    const origin = await story.state();
    const parts: {
      id: string;
      number: string;
      state: RequestState;
      sha256: string;
      sealed: Buffer;
      wrapped: Buffer;
    }[] = await rig.source.query(
      `SELECT r.id, r.number, r.state, d.sha256, a.sealed, k.wrapped FROM request r
         JOIN document d ON d.request_id = r.id AND d.purpose = 'attachment' JOIN application a ON a.request_id = r.id
         JOIN request_key k ON k.request_id = r.id WHERE r.origin_id = $1 ORDER BY (r.state->'origin'->>'ordinal')`,
      [story.requestId],
    );
    expect(origin.split?.parts).toEqual(
      parts.map(({ id, number }, index) => ({ ordinal: index + 1, requestId: id, number })),
    );
    expect(count(await story.events(), 'PartOpened')).toBe(2);
    const { receivedOn, replyDueOn, channel } = origin;
    for (const { state } of parts)
      expect(state).toMatchObject({ stage: 'registered', receivedOn, replyDueOn, channel });
    expect(new Set(parts.map(({ sha256 }) => sha256)).size).toBe(1);
    const sought = parts.map(({ id, wrapped, sealed }) => {
      const application = rig.vault.requestKey(id, wrapped).openText(sealed, APPLICATION_SEAL);
      return (JSON.parse(application) as { description: string }).description;
    });
    expect(sought).toEqual(MATTERS.parts);
    // The applicant's one code opens each of them; that of one part opens no other.
    const doors = await Promise.all(parts.map(({ number }) => findByNumber(rig.source, number)));
    const codeOfOrigin = rig.vault.queryCodeHash(rig.vault.queryCode(story.requestId, 1));
    for (const door of doors) expect(door?.originCodeHashes).toEqual([codeOfOrigin]);
    expect(new Set(doors.map((door) => door?.queryCodeHash)).size).toBe(2);
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
    // The attachment whose submission was never recorded, and the first package; perhaps copies for the part whose turn it was.
    expect(keys.length - recorded.size).toBeGreaterThanOrEqual(2);
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
