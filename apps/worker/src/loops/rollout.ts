/** A version of the calendar that was approved has a rollout in this engine, also after the engine's data was lost; overlays follow it. */
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { calendarRolloutId, disclosureRequestId, type DisclosureRequestInput } from '#libs/contracts';
import { catchUpSignal } from '#libs/contracts/messages';
import { followNational, rolloutsToRun } from '#libs/records';
import type { DataSource } from 'typeorm';

interface RolloutTools {
  source: DataSource;
  client: Client;
  taskQueue: string;
  batch: number;
}

export async function ensureRollouts(tools: RolloutTools): Promise<void> {
  await followNational(tools.source);
  for (const no of await rolloutsToRun(tools.source)) await ensureRollout(tools, no);
}

async function ensureRollout({ client, taskQueue, batch }: RolloutTools, no: number): Promise<void> {
  try {
    await client.workflow.start('calendarRollout', {
      workflowId: calendarRolloutId(no),
      taskQueue,
      args: [{ no, batch }],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'FAIL',
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** Has the process of a request look at the record. Where it has none, the reconciler starts one, which looks by itself. */
export function wakeBy(client: Client): (request: DisclosureRequestInput) => Promise<void> {
  return async ({ requestId }) => {
    try {
      await client.workflow.getHandle(disclosureRequestId(requestId)).signal(catchUpSignal);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  };
}
