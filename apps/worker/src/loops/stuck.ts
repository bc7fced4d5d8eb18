/** Whether a process cannot go on: its task fails each time that it is tried, since its history does not replay. */
import type { Client, WorkflowExecutionDescription } from '@temporalio/client';
import proto from '@temporalio/proto';

const { EVENT_TYPE_WORKFLOW_TASK_FAILED, EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT, EVENT_TYPE_WORKFLOW_TASK_COMPLETED } =
  proto.temporal.api.enums.v1.EventType;
const ENDS = new Set([
  EVENT_TYPE_WORKFLOW_TASK_FAILED,
  EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT,
  EVENT_TYPE_WORKFLOW_TASK_COMPLETED,
]);

/** A task that was tried so often without success is looked at more closely. */
const SUSPICIOUS_ATTEMPTS = 3;
/** So often no worker is killed, or too slow, in the middle of one task. */
const HOPELESS_ATTEMPTS = 10;
const LAST_EVENTS = 20;

/**
 * A task that failed, not one that got no answer in time: then a worker was killed or the machine is busy, and to
 * start the process anew would only do its effects twice. The history tells of the first attempt alone.
 */
export async function isStuck(
  client: Client,
  { workflowId, runId, raw }: WorkflowExecutionDescription,
): Promise<boolean> {
  const attempt = raw.pendingWorkflowTask?.attempt ?? 1;
  if (attempt < SUSPICIOUS_ATTEMPTS) return false;
  if (attempt >= HOPELESS_ATTEMPTS) return true;
  const { history } = await client.workflowService.getWorkflowExecutionHistoryReverse({
    namespace: client.options.namespace,
    execution: { workflowId, runId },
    maximumPageSize: LAST_EVENTS,
  });
  const last = history?.events?.find(({ eventType }) => ENDS.has(eventType ?? 0));
  return last?.eventType === EVENT_TYPE_WORKFLOW_TASK_FAILED;
}
