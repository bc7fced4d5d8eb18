import { describe, expect, it } from '@jest/globals';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { readdirSync, readFileSync } from 'node:fs';
import { workflowBundle } from '#libs/testing';
import { STORIES } from '../../apps/demo/src/stories/index.js';

const jsonIn = (folder: URL) => readdirSync(folder).filter((file) => file.endsWith('.json'));
const FOLDER = new URL('./histories/', import.meta.url);
const HISTORIES = jsonIn(FOLDER);
const ROLLOUT_FOLDER = new URL('../calendar-rollout/histories/', import.meta.url);

interface RecordedHistory {
  events: {
    eventType: string;
    activityTaskScheduledEventAttributes?: { activityType: { name: string } };
  }[];
}

function recorded(file: string, folder = FOLDER): RecordedHistory {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as RecordedHistory;
}

async function replay(history: RecordedHistory, workflowId = 'disclosure-request/replayed'): Promise<void> {
  await Worker.runReplayHistory({ workflowBundle: workflowBundle() }, historyFromJSON(history), workflowId);
}

describe('histories that were recorded before', () => {
  it('are there for every story of the demo', () => {
    expect(HISTORIES).toEqual(expect.arrayContaining(STORIES.map(({ name }) => `${name}.json`)));
  });

  it.each(HISTORIES)('%s still replays', async (file) => {
    await expect(replay(recorded(file))).resolves.toBeUndefined();
  });

  it.each(jsonIn(ROLLOUT_FOLDER))('a rollout: %s still replays', async (file) => {
    await expect(replay(recorded(file, ROLLOUT_FOLDER), 'calendar-rollout/2')).resolves.toBeUndefined();
  });

  it('a history that this code would not have made is found out', async () => {
    const history = recorded(HISTORIES[0] ?? '');
    const scheduled = history.events.find(({ eventType }) => eventType === 'EVENT_TYPE_ACTIVITY_TASK_SCHEDULED');
    if (!scheduled?.activityTaskScheduledEventAttributes) throw new Error('the history has no activity');
    scheduled.activityTaskScheduledEventAttributes.activityType.name = 'anotherActivity';
    await expect(replay(history)).rejects.toThrow(/nondeterminism/i);
  });
});
