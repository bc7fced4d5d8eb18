import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventType, RecordedEvent } from '#libs/request';
import { clerkConfirms } from '../../../demo/src/main-line.js';
import { Story } from '../../../demo/src/story.js';
import type { StoryStage } from '../../../demo/src/story-system.js';
import { faultsIn } from '../checks/index.js';
import { anApplication } from '../people/contents.js';
import { houseOf, seedRig, type House } from '../people/house.js';
import { Service } from '../people/service.js';
import { Random } from '../random.js';
import type { ProgramPart } from '../rig/program-part.js';
import type { Rig } from '../rig/rig.js';
import { stageOn } from '../rig/stage.js';
import { settle } from '../settle.js';
import { advance, ALL_STEPS } from '../stages.js';
import { startRigOnSharedServers } from '../../test/shared-servers.js';

let rig: Rig;
let stage: StoryStage;
let service: Service;
let house: House;

beforeAll(async () => {
  rig = await startRigOnSharedServers();
  service = new Service(`http://localhost:${rig.places.apiPort}`);
  house = houseOf(service, await seedRig(rig));
  [stage] = await Promise.all([stageOn(rig), rig.worker.start(), rig.api.start()]);
}, 120_000);
afterAll(() => rig?.stop(), 60_000);

/** Arms a fault point, does what makes a program pass it, and starts the program that died of it again. */
async function killedAt<T>(point: string, program: ProgramPart, act: () => Promise<T>): Promise<T> {
  await rig.armFault(point);
  const acting = act();
  acting.catch(() => undefined);
  await program.dies(30_000);
  program.launch();
  return acting;
}

/** After every kill: nothing is left to do, and everything holds. */
async function allIsWell(): Promise<void> {
  expect(await settle(rig, 90_000)).toMatchObject({ left: [] });
  expect(await faultsIn(rig)).toEqual([]);
}

const count = (events: readonly RecordedEvent[], type: EventType) =>
  events.filter((event) => event.type === type).length;

describe('kill -9 at a named point', () => {
  it('after COMMIT, and before the process knows of it: the command is decided once', async () => {
    for (const point of ['after-commit', 'before-known']) {
      const story = await Story.begin(stage);
      await story.settles();
      expect(await killedAt(point, rig.worker, () => clerkConfirms(story))).toMatchObject({ decided: 'accepted' });
      const events = await story.events();
      expect(
        ['ReceiptConfirmed', 'RequestRegistered', 'LetterNumbered'].map((type) => count(events, type as EventType)),
      ).toEqual([1, 1, 1]);
    }
    await allIsWell();
  }, 180_000);

  it("between SMTP's OK and its record: the second attempt goes out under the same Message-ID, as uncertain", async () => {
    const story = await Story.begin(stage);
    await story.settles();
    const before = rig.mail.messages().length;
    await killedAt('after-smtp-ok', rig.worker, () => clerkConfirms(story));
    await allIsWell();

    const [sent] = (await story.events())
      .filter(({ type }) => type === 'NoticeSent')
      .slice(-1) as RecordedEvent<'NoticeSent'>[];
    expect(sent?.data).toMatchObject({ uncertain: true });
    const attempts: { state: string; messageId: string }[] = await rig.source.query(
      `SELECT state, message_id AS "messageId" FROM delivery_attempt WHERE request_id = $1 AND effect_key = $2 ORDER BY attempt`,
      [story.requestId, sent?.data.effectKey],
    );
    const messageId = sent?.data.messageId ?? '';
    expect(attempts).toEqual([
      { state: 'uncertain', messageId },
      { state: 'sent', messageId },
    ]);
    const arrived = rig.mail.messages().slice(0, rig.mail.messages().length - before);
    expect(arrived.map((mail) => mail.messageId)).toEqual([messageId, messageId]);
  }, 180_000);

  it('between the archive package and its record: the package is recorded once, and verifies', async () => {
    const story = await Story.begin(stage);
    await advance(story, 0, ALL_STEPS - 1);
    await story.settles();
    const archive = () => advance(story, ALL_STEPS - 1, ALL_STEPS);
    await killedAt('after-archive-written', rig.worker, () => archive().catch(() => story.reaches('archived')));
    await allIsWell();
    expect(count(await story.events(), 'RequestArchived')).toBe(1);
    const files: unknown[] = await rig.source.query(
      `SELECT 1 FROM effect_file WHERE request_id = $1 AND effect_key LIKE '%writeArchive'`,
      [story.requestId],
    );
    expect(files).toHaveLength(1);
  }, 180_000);

  it('after the inbox: what the API took in before it died is decided, and told to whoever asks again', async () => {
    const path = `/api/v1/agencies/${house.agencyId}/requests`;
    const application = anApplication(new Random(1), 'after-inbox');
    const form = () => {
      const data = new FormData();
      data.set('application', JSON.stringify(application));
      return data;
    };
    const submission = () => ({ method: 'POST' as const, headers: { 'Idempotency-Key': 'submission' }, body: form });
    const submitted = await killedAt('after-inbox', rig.api, () => service.insist(path, submission));
    expect(submitted.status).toBe(201);
    const { requestId, number } = submitted.body as { requestId: string; number: string };

    // The connection broke; the clerk does not ask again, and the relay brings what stands in the inbox.
    const confirmation = { confirmedOn: today(), method: 'phone', evidence: '电话确认' };
    const { clerk } = house.people;
    const once = () => clerk.giveOnce(requestId, 'confirm-receipt', confirmation, 'confirmation');
    await expect(killedAt('after-inbox', rig.api, once)).rejects.toThrow('fetch failed');
    await allIsWell();
    const asked = await clerk.give(requestId, 'confirm-receipt', confirmation, 'confirmation');
    expect(asked).toMatchObject({ status: 200, body: { decided: 'accepted', stage: 'registered' } });
    const rows: { number: string; confirmed: number }[] = await rig.source.query(
      `SELECT r.number, (SELECT count(*)::int FROM request_event e WHERE e.request_id = r.id AND e.type = 'ReceiptConfirmed')
         AS confirmed FROM request r WHERE r.agency_id = $1`,
      [house.agencyId],
    );
    expect(rows).toEqual([{ number, confirmed: 1 }]);
    await allIsWell();
    expect([...service.strange]).toEqual([]);
  }, 180_000);
});

/** Beijing's. */
function today(): string {
  return new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
