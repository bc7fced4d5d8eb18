import { randomUUID } from 'node:crypto';

import type { Client, Connection } from '@temporalio/client';
import { type Duration, msToTs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';

const { FastForwardPollingResult: Result, WorkflowExecutionStatus: Status } = proto.temporal.api.enums.v1;

/** `reached`: the process now lives that much later. `ended`: it came to its end on the way. */
export type FastForwarded = 'reached' | 'ended';

/**
 * Lets one process live through a time at once: its timers fire in order, at their times, and it waits for its
 * activities and child processes as always. Activities, the database and the clients keep the real time. Needs a
 * server started with `timeSkipping`.
 * @param duration milliseconds, or as '20 days'
 * @throws when the server refuses, or the time was not reached within `withinMs` of real time
 */
export async function fastForward(
  client: Client,
  workflowId: string,
  duration: Duration,
  withinMs = 60_000,
): Promise<FastForwarded> {
  const connection = client.connection as Connection;
  const { namespace } = client.options;
  const workflowExecution = { workflowId };
  const id = randomUUID();
  const deadline = Date.now() + withinMs;
  return connection.withDeadline(deadline, async () => {
    await connection.workflowService.updateWorkflowExecutionOptions({
      namespace,
      workflowExecution,
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          fastForwardConfig: { id, duration: msToTs(duration) },
          maxSessionSkipCount: 100_000,
        },
      },
      updateMask: { paths: ['time_skipping_config'] },
    });
    for (;;) {
      const answer = await connection.workflowService.pollWorkflowExecutionTimeSkipping({
        namespace,
        workflowExecution,
        fastForwardId: id,
      });
      switch (answer.fastForwardPollingResult) {
        case Result.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED:
          return 'reached';
        case Result.FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT:
          continue;
        default:
          if (await hasEnded(connection, namespace, workflowId)) return 'ended';
          throw new Error(`The time of ${workflowId} cannot be skipped: ${answer.failedReason}`);
      }
    }
  });
}

async function hasEnded(connection: Connection, namespace: string, workflowId: string): Promise<boolean> {
  const answer = await connection.workflowService.describeWorkflowExecution({ namespace, execution: { workflowId } });
  return answer.workflowExecutionInfo?.status !== Status.WORKFLOW_EXECUTION_STATUS_RUNNING;
}
