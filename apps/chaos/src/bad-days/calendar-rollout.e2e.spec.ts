/** A holiday notice is rolled out, and the worker is killed in the middle: paused, resumed and undone all the same. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarRolloutId, disclosureRequestId } from '#libs/contracts';
import { pauseRolloutUpdate, progressQuery, resumeRolloutUpdate } from '#libs/contracts/messages';
import { inAgency, rolloutProgress } from '#libs/records';
import { setTimeout as sleep } from 'node:timers/promises';
import { comesIntoForce, dayOff, isRolledOut, rolloutOf } from '../../../demo/src/calendar.js';
import { clerkConfirms } from '../../../demo/src/main-line.js';
import { Story } from '../../../demo/src/story.js';
import type { StoryStage } from '../../../demo/src/story-system.js';
import { startRigOnSharedServers } from '../../test/shared-servers.js';
import type { Rig } from '../rig/rig.js';
import { stageOn } from '../rig/stage.js';

let rig: Rig;
let stage: StoryStage;
let stories: Story[];

/** Four batches of three. */
const REQUESTS = 12;
const PATIENCE_MS = 60_000;

const NOBODY = { phone: '13900001111', email: null, address: '清河市滨河路1号' };
const announced = { documentNumber: '试〔2026〕2号', publishedOn: '2026-11-01' };

async function until<T>(read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; ;) {
    const value = await read();
    if (isThere(value)) return value;
    if (Date.now() > end) throw new Error(`it did not come about: ${JSON.stringify(value)}`);
    await sleep(100);
  }
}

const progress = (no: number) => inAgency(rig.source, stage.agency.id, (manager) => rolloutProgress(manager, no));
const standing = (no: number) => rolloutOf(stage, no);

/** Each process is armed no later than what the record says it must do next. */
async function armedInTime(): Promise<void> {
  for (const { requestId } of stories) {
    const [row]: { at: string }[] = await rig.source.query(`SELECT wake_up->>'at' AS at FROM request WHERE id = $1`, [
      requestId,
    ]);
    const handle = rig.client.workflow.getHandle(disclosureRequestId(requestId));
    await until(
      async () => Date.parse((await handle.query(progressQuery)).wakeUp?.at ?? ''),
      (armed) => armed <= Date.parse(row?.at ?? ''),
    );
  }
}

describe('the rollout of a holiday notice', () => {
  beforeAll(async () => {
    rig = await startRigOnSharedServers();
    [stage] = await Promise.all([stageOn(rig), rig.worker.start()]);
    stories = await Promise.all(Array.from({ length: REQUESTS }, () => Story.begin(stage, { contact: NOBODY })));
    await Promise.all(stories.map((story) => clerkConfirms(story)));
    await Promise.all(stories.map((story) => story.settles()));
  }, 180_000);
  afterAll(() => rig?.stop(), 60_000);

  it('goes on where it was killed, stops and goes on when told, loses no request and does none twice', async () => {
    const [first] = await Promise.all(stories.map((story) => story.state()));
    const dueOn = first?.replyDueOn ?? '';
    const { calendar } = stage.deps;
    const moved = calendar.nthWorkingDayAfter(dueOn, 1);

    await rig.armFault('after-rollout-batch');
    const no = await comesIntoForce(stage, { ...announced, notice: dayOff(dueOn) });
    await rig.worker.dies(PATIENCE_MS);
    // One batch is committed, and nobody knows of it but the record.
    expect(await progress(no)).toMatchObject({ changed: 3, remaining: REQUESTS - 3 });
    const rollout = rig.client.workflow.getHandle(calendarRolloutId(no));
    const pausing = rollout.executeUpdate(pauseRolloutUpdate);
    rig.worker.launch();
    await pausing;
    // The batch that was under way is done anew with whoever is left, and then it stands still.
    await until(
      () => standing(no),
      (state) => state === 'paused',
    );
    await sleep(1_000);
    const stopped = await progress(no);
    await sleep(1_000);
    expect(await progress(no)).toEqual(stopped);
    expect(stopped.remaining).toBeGreaterThan(0);

    await rollout.executeUpdate(resumeRolloutUpdate);
    await isRolledOut(stage, no);
    expect(await progress(no)).toMatchObject({ changed: REQUESTS, remaining: 0 });
    for (const story of stories) {
      const applied = (await story.events()).filter(({ type }) => type === 'CalendarApplied');
      expect(applied).toHaveLength(1);
      expect((await story.state()).replyDueOn).toBe(moved);
    }
    await armedInTime();
    // One mail to the head of the office for all of them.
    const told = rig.mail.messages().filter(({ subject }) => subject.includes(`${REQUESTS}件申请答复期限改变`));
    expect(
      told
        .map(({ to }) => to)
        .flat()
        .map(String)
        .join(),
    ).toContain(stage.agency.mailOf('disclosureHead'));
    expect(told).toHaveLength(1);

    // It was wrong: the next version takes it back, and everything must wake earlier again.
    const undo = await comesIntoForce(stage, { ...announced, notice: null, withdraws: [`v${no}`] });
    await isRolledOut(stage, undo);
    expect(await standing(no)).toBe('done');
    for (const story of stories) expect((await story.state()).replyDueOn).toBe(dueOn);
    await armedInTime();
    // And people go on working.
    const reviewed = await stories[0]?.give('startIntakeReview', stage.agency.as('clerk'), {});
    expect(reviewed?.decided).toBe('accepted');
  }, 240_000);
});
