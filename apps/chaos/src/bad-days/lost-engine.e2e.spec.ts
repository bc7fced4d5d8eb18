import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engineIdOf } from '#libs/delivery';
import { Story } from '../../../demo/src/story.js';
import type { StoryStage } from '../../../demo/src/story-system.js';
import { faultsIn } from '../checks/index.js';
import { startRig, type Rig } from '../rig/rig.js';
import { stageOn } from '../rig/stage.js';
import { daysAgo, limitOf } from '../sleepers.js';
import { settle } from '../settle.js';
import { advance, ALL_STEPS, storiesAtEveryStep } from '../stages.js';

let rig: Rig;
let stage: StoryStage;

interface Recorded {
  number: string;
  stage: string;
  headSeq: number;
  wakeUp: unknown;
  epoch: number;
}

const recorded = (): Promise<Recorded[]> =>
  rig.source.query(
    `SELECT number, stage, head_seq AS "headSeq", wake_up AS "wakeUp", process_epoch AS epoch FROM request
     WHERE expects_process ORDER BY number`,
  );

describe("the engine's data is deleted whole", () => {
  beforeAll(async () => {
    rig = await startRig();
    [stage] = await Promise.all([stageOn(rig), rig.worker.start()]);
  }, 120_000);
  afterAll(() => rig?.stop(), 60_000);

  it('gives every open request its process back, where it stood, and wakes once what became due meanwhile', async () => {
    const stories = await storiesAtEveryStep(stage);
    const slow = await stageOn(rig);
    await limitOf(rig, slow.agency.id, 200, '08:00');
    const forgotten = await Story.begin(slow, {}, daysAgo(10));
    await forgotten.settles();
    expect(await settle(rig, 60_000)).toMatchObject({ left: [] });
    const before = await recorded();
    const mails = rig.mail.messages().length;
    expect(before.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['arrived', 'inApproval', 'closed']));

    await rig.temporal?.kill();
    // While there is no engine, the day comes on which somebody must be told.
    await limitOf(rig, slow.agency.id, 1, '00:00');
    await rig.temporal?.deleteData();
    await rig.temporal?.start();

    expect(await settle(rig, 90_000)).toMatchObject({ left: [] });
    const after = await recorded();
    for (const [index, request] of before.entries()) {
      const alarm = request.number === forgotten.receipt.number;
      expect(after[index]).toEqual({
        ...request,
        epoch: request.epoch + 1,
        // The breach, one alert for all rungs that were missed, and that it went out; the next day it comes again.
        ...(alarm ? { headSeq: request.headSeq + 3, wakeUp: expect.anything() } : {}),
      });
    }
    const last = (await forgotten.events()).slice(-3);
    expect(last.map(({ type }) => type)).toEqual(['BreachRecorded', 'LimitEscalated', 'StaffAlerted']);
    const engines: { id: string }[] = await rig.source.query(
      `SELECT DISTINCT engine_id AS id FROM request WHERE expects_process`,
    );
    expect(engines).toEqual([{ id: await engineIdOf(rig.client) }]);
    // The worker measured how late it woke: days, for the engine was away when it was due.
    const figures = await (await fetch(`http://${rig.places.workerMetrics}/metrics`)).text();
    const measured = (name: string) =>
      Number(figures.match(new RegExp(`^yishen_wake_up_lateness_seconds_${name}\\{[^}]*\\} (\\S+)$`, 'm'))?.[1]);
    expect(measured('count')).toBeGreaterThanOrEqual(1);
    expect(measured('sum')).toBeGreaterThan(86_400);
    expect(figures).not.toContain(forgotten.requestId);

    // The alert went to the clerk and up the ladder; nothing that had gone out went out again.
    const told = last.flatMap((event) => (event.type === 'StaffAlerted' ? [event.data.recipients] : []));
    expect(told[0]).toBeGreaterThanOrEqual(2);
    expect(rig.mail.messages().length - mails).toBe(told[0]);

    await Promise.all(stories.map((story, steps) => advance(story, steps, ALL_STEPS)));
    expect(await settle(rig, 60_000)).toMatchObject({ left: [] });
    expect(await faultsIn(rig)).toEqual([]);
  }, 240_000);
});
