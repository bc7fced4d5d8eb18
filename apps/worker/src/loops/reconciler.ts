/** The reconciler: every open request has one process, and that process knows what is recorded. */
import type { Client } from '@temporalio/client';
import { disclosureRequestId } from '#libs/contracts';
import { catchUpSignal, progressQuery } from '#libs/contracts/messages';
import { isEngineAway } from '#libs/delivery';
import { markProcessChecked, processesToCheck, type ProcessToCheck } from '#libs/records';
import type { DataSource } from 'typeorm';

const BATCH = 50;
const QUERY_MS = 5_000;

export interface ReconcilerTools {
  source: DataSource;
  client: Client;
  taskQueue: string;
  engineId: string;
  periodMs: number;
}

/** One round: the requests that most need a look. */
export async function reconcile(tools: ReconcilerTools): Promise<void> {
  const limits = { effectOpenMs: 4 * tools.periodMs, checkedMs: 20 * tools.periodMs, limit: BATCH };
  for (const request of await processesToCheck(tools.source, tools.engineId, limits)) {
    if (!(await isWell(tools, request))) await tellToLookAgain(tools, request);
    await markProcessChecked(tools.source, request.requestId);
  }
}

/** Whether its process runs here, knows the head of the record, and has every open effect under way. */
async function isWell({ client }: ReconcilerTools, request: ProcessToCheck): Promise<boolean> {
  if (!request.isHere) return false;
  const handle = client.workflow.getHandle(disclosureRequestId(request.requestId));
  try {
    const { status } = await handle.describe();
    if (status.name !== 'RUNNING') return false;
    const known = await client.connection.withDeadline(Date.now() + QUERY_MS, () => handle.query(progressQuery));
    // One that knows more than is recorded remembers what a restored backup has forgotten.
    const knowsRecord = known.headSeq === request.headSeq && known.headHash === request.headHash;
    return knowsRecord && request.openEffects.every((key) => known.openEffects.includes(key));
  } catch (error) {
    if (isEngineAway(error)) throw error;
    return false; // no such process, or one that does not answer
  }
}

/** Starts the process where none runs; the one that runs looks at the record, and ends where it is no longer the one. */
async function tellToLookAgain(tools: ReconcilerTools, { requestId, agencyId }: ProcessToCheck): Promise<void> {
  await tools.client.workflow.signalWithStart('disclosureRequest', {
    workflowId: disclosureRequestId(requestId),
    taskQueue: tools.taskQueue,
    args: [{ requestId, agencyId }],
    signal: catchUpSignal,
    signalArgs: [],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}
