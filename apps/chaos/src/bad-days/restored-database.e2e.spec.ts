import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { disclosureRequestId } from '#libs/contracts';
import { deliverCommand } from '#libs/delivery';
import { randomUUID } from 'node:crypto';
import { Story } from '../../../demo/src/story.js';
import type { StoryStage } from '../../../demo/src/story-system.js';
import { faultsIn } from '../checks/index.js';
import { startRig, type Rig } from '../rig/rig.js';
import { stageOn } from '../rig/stage.js';
import { settle } from '../settle.js';
import { advance, ALL_STEPS, storiesAtEveryStep } from '../stages.js';

let rig: Rig;
let stage: StoryStage;

interface Recorded {
  number: string;
  stage: string;
  headSeq: number;
  headHash: string;
  wakeUp: unknown;
  epoch: number;
}

const recorded = (): Promise<Recorded[]> =>
  rig.source.query(
    `SELECT number, stage, head_seq AS "headSeq", head_hash AS "headHash", wake_up AS "wakeUp", process_epoch AS epoch
     FROM request ORDER BY number`,
  );

/** Does something with the cluster while it is stopped. */
async function withStoppedCluster(work: () => Promise<void>): Promise<void> {
  await rig.worker.stop();
  await rig.postgres?.stop();
  await work();
  await rig.postgres?.start();
  await rig.worker.start();
}

describe('PostgreSQL is restored from an older state than the one that the engine knows', () => {
  beforeAll(async () => {
    rig = await startRig();
    [stage] = await Promise.all([stageOn(rig), rig.worker.start()]);
  }, 120_000);
  afterAll(() => rig?.stop(), 60_000);

  it('processes that remember more commit nothing and end; new ones go on from the backup', async () => {
    const stories = await storiesAtEveryStep(stage);
    expect(await settle(rig, 60_000)).toMatchObject({ left: [] });
    await withStoppedCluster(async () => rig.postgres?.copyDataTo('backup'));
    const backup = await recorded();

    // An hour of work that the backup does not know: each request goes a step further, and a new one comes in.
    await Promise.all(stories.map((story, steps) => advance(story, steps, Math.min(steps + 1, ALL_STEPS - 1))));
    const lost = await Story.begin(stage);
    expect(await settle(rig, 60_000)).toMatchObject({ left: [] });
    const ahead = await recorded();
    const archived = stories.length - 1;
    expect(ahead.filter(({ headSeq }, index) => headSeq > (backup[index]?.headSeq ?? 0))).toHaveLength(
      stories.length - 1,
    );

    await withStoppedCluster(async () => rig.postgres?.restoreDataFrom('backup'));

    // The request that the backup never heard of: its process can commit nothing, and ends when it tries.
    const target = {
      commandId: randomUUID(),
      kind: 'confirmReceipt',
      requestId: lost.requestId,
      agencyId: stage.agency.id,
    };
    expect(await deliverCommand(rig.client, stage.temporal.taskQueue, target, 20_000)).toMatchObject({
      outcome: 'undelivered',
    });
    const zombie = rig.client.workflow.getHandle(disclosureRequestId(lost.requestId));
    expect(await zombie.result()).toMatch(/superseded|noSuchRequest/);

    expect(await settle(rig, 90_000)).toMatchObject({ left: [] });
    const restored = await recorded();
    // What needs no process, and what never went ahead, keeps its run; every other one has a new one.
    expect(restored).toEqual(
      backup.map((request, index) => ({
        ...request,
        epoch:
          request.stage === 'archived' || ahead[index]?.headSeq === request.headSeq ? request.epoch : request.epoch + 1,
      })),
    );

    await Promise.all(stories.slice(0, archived).map((story, steps) => advance(story, steps, ALL_STEPS)));
    expect(await settle(rig, 60_000)).toMatchObject({ left: [] });
    // What went out in the lost hour went out again for the same effects, under the same Message-IDs.
    const faults = (await faultsIn(rig)).filter(({ check }) => check !== 'mails are accounted for');
    expect(faults).toEqual([]);
  }, 300_000);
});
