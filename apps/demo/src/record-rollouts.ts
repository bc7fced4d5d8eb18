/** Scenes of a rollout whose histories are kept beside its workflow: run through, paused and resumed, overtaken by the next version. */
import { calendarRolloutId } from '#libs/contracts';
import { pauseRolloutUpdate, resumeRolloutUpdate } from '#libs/contracts/messages';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { comesIntoForce, dayOff, isRolledOut } from './calendar.js';
import { clerkConfirms } from './main-line.js';
import type { StorySystem } from './story-system.js';
import { Story } from './story.js';

/** So that one rollout has several batches. */
const BATCH = 2;
const REQUESTS = 5;

/** @returns the workflow id of each scene's rollout, by the name of its history */
export async function playRollouts(system: StorySystem): Promise<Record<string, string>> {
  const { calendar } = system.deps;
  const stories = await Promise.all(Array.from({ length: REQUESTS }, () => Story.begin(system)));
  await Promise.all(stories.map((each) => clerkConfirms(each)));
  const today = stories[0]?.today ?? '';
  const announced = { documentNumber: '国办发明电〔2026〕89号', publishedOn: today };
  const comes = (n: number) =>
    comesIntoForce(system, { ...announced, notice: dayOff(calendar.nthWorkingDayAfter(today, n)) });

  const through = await comes(3);
  await isRolledOut(system, through);

  const paused = await comes(4);
  const resumed = await pausedFromTheBeginning(system, paused);
  await sleep(1_000);
  await resumed.executeUpdate(resumeRolloutUpdate);
  await isRolledOut(system, paused);

  const overtaken = await comes(5);
  const left = await pausedFromTheBeginning(system, overtaken);
  await isRolledOut(system, await comes(6));
  await left.executeUpdate(resumeRolloutUpdate);
  await left.result();
  return {
    'run-through': calendarRolloutId(through),
    'paused-and-resumed': calendarRolloutId(paused),
    overtaken: calendarRolloutId(overtaken),
  };
}

async function pausedFromTheBeginning({ client, temporal: { taskQueue } }: StorySystem, no: number) {
  const workflowId = calendarRolloutId(no);
  const startWorkflowOperation = new WithStartWorkflowOperation('calendarRollout', {
    ...{ workflowId, taskQueue, args: [{ no, batch: BATCH }] },
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  await client.workflow.executeUpdateWithStart(pauseRolloutUpdate, { startWorkflowOperation });
  return client.workflow.getHandle(workflowId);
}
