import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporal, type TestTemporal } from '#libs/testing';
import proto from '@temporalio/proto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isStuck } from './stuck.js';

const { WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR: cause } =
  proto.temporal.api.enums.v1.WorkflowTaskFailedCause;

let engine: TestTemporal;

/** A process whose tasks are given to `worker`, which answers them or not, until the third is under way. */
async function afterTwoTries(workflowId: string, worker: (taskToken: Uint8Array) => Promise<unknown>) {
  const { client, namespace } = engine;
  const { workflowService } = client;
  const taskQueue = workflowId;
  const handle = await client.workflow.start('anything', { workflowId, taskQueue, workflowTaskTimeout: '1 second' });
  for (;;) {
    const described = await handle.describe();
    if ((described.raw.pendingWorkflowTask?.attempt ?? 0) >= 3) return described;
    const { taskToken } = await client.connection.withDeadline(Date.now() + 30_000, () =>
      workflowService.pollWorkflowTaskQueue({ namespace, taskQueue: { name: taskQueue } }),
    );
    if (taskToken?.length) await worker(taskToken);
  }
}

describe('whether a process cannot go on', () => {
  beforeAll(async () => void (engine = await temporal()), 60_000);
  afterAll(() => engine?.close());

  it('is said of one whose task fails again and again', async () => {
    const { workflowService } = engine.client;
    const fails = (taskToken: Uint8Array) => workflowService.respondWorkflowTaskFailed({ taskToken, cause });
    expect(await isStuck(engine.client, await afterTwoTries('fails', fails))).toBe(true);
  });

  it('is not said of one whose worker was killed, or is too slow', async () => {
    expect(await isStuck(engine.client, await afterTwoTries('slow', () => sleep(1_100)))).toBe(false);
  });

  it('is not said of one that nobody has tried yet', async () => {
    const handle = await engine.client.workflow.start('anything', { workflowId: 'new', taskQueue: 'new' });
    expect(await isStuck(engine.client, await handle.describe())).toBe(false);
  });
});
