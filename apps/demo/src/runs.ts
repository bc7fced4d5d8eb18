/** The runs of the process of a request, from the first to the last, by the histories that they left in the engine. */
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { disclosureRequestId } from '#libs/contracts';

const { EventType } = proto.temporal.api.enums.v1;

export interface Run {
  /** Its events by their kind, in their order. */
  events: string[];
  history: proto.temporal.api.history.v1.IHistory;
}

export async function runsOf(client: Client, requestId: string): Promise<Run[]> {
  const workflowId = disclosureRequestId(requestId);
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  const runs: Run[] = [];
  let runId = raw.workflowExecutionInfo?.firstRunId;
  while (runId) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const events = history.events ?? [];
    const next = events.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
    const kinds = events.map(({ eventType }) => (EventType[eventType ?? 0] ?? '').replace('EVENT_TYPE_', ''));
    runs.push({ events: kinds, history });
    runId = next;
  }
  return runs;
}
