/** A run of some length gives way to the next one when nothing is under way, while people go on giving commands. */
import { describe, expect, it } from '@jest/globals';
import { Worker } from '@temporalio/worker';
import { disclosureRequestId } from '#libs/contracts';
import { catchUpSignal, progressQuery } from '#libs/contracts/messages';
import { workflowBundle } from '#libs/testing';
import { clerkAccepts, clerkConfirms } from '../../../apps/demo/src/main-line.js';
import { runsOf } from '../../../apps/demo/src/runs.js';
import { Story } from '../../../apps/demo/src/story.js';
import { sharedStage } from './stage-set.js';

const AIM = 250;
/** From which on a run gives way. */
const LONG = 200;
const LANES = 3;
const TURNS = 9;

const system = await sharedStage();

describe('a process of many commands', () => {
  it('goes on in runs of at most 250 events, and every command is answered once', async () => {
    const [story, neighbours] = await Promise.all([
      Story.begin(system),
      Promise.all(Array.from({ length: LANES }, () => Story.begin(system))),
    ]);
    await clerkConfirms(story);
    await story.settles();
    const clerk = system.agency.as('clerk');
    // Each links the request with another one and takes that back, over and over, without waiting for the others.
    await Promise.all(
      neighbours.map(async ({ requestId: otherId }) => {
        for (let turn = 0; turn < TURNS; turn += 1) {
          await story.give('linkRequests', clerk, { otherId }, { reason: '同一项目' });
          await story.give('unlinkRequests', clerk, { otherId }, { reason: '不是同一项目' });
        }
      }),
    );

    const events = await story.events();
    const count = (type: string) => events.filter((event) => event.type === type).length;
    expect([count('RequestsLinked'), count('RequestsUnlinked')]).toEqual([LANES * TURNS, LANES * TURNS]);
    const runs = await runsOf(system.client, story.requestId);
    expect(runs.length).toBeGreaterThan(1);
    for (const run of runs) expect(run.events.length).toBeLessThanOrEqual(AIM);
    // Whoever takes up one that gave way comes to the same end.
    const [first] = runs;
    const replayed = Worker.runReplayHistory({ workflowBundle: workflowBundle() }, first?.history);
    await expect(replayed).resolves.toBeUndefined();
  }, 60_000);

  it('takes up a wake-up that comes as the run has grown long, before it gives way', async () => {
    const story = await Story.begin(system);
    await clerkConfirms(story);
    await clerkAccepts(story);
    await story.settles();
    const handle = system.client.workflow.getHandle(disclosureRequestId(story.requestId));
    // A look at the record is five events or a few more, and so are those of the leap in time with the timer that fires in it.
    for (let length = 0; length < LONG - 8; length = (await handle.describe()).historyLength) {
      await handle.signal(catchUpSignal);
      await handle.query(progressQuery);
    }
    expect((await handle.describe()).historyLength).toBeLessThan(LONG);

    const { replyDueOn } = await story.state();
    await story.skipTo(system.deps.calendar.nthWorkingDayAfter(replyDueOn ?? '', 1));
    await story.sees('ReplyReminderRaised');
    const runs = await runsOf(system.client, story.requestId);
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.flatMap(({ events }) => events)).not.toContain('WORKFLOW_TASK_FAILED');
  }, 60_000);
});
