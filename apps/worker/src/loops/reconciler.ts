/** The reconciler: every open request has one process, and that process knows what is recorded. */
import type { Client } from '@temporalio/client';
import { disclosureRequestId } from '#libs/contracts';
import { catchUpSignal, progressQuery } from '#libs/contracts/messages';
import { isEngineAway } from '#libs/delivery';
import { markProcessChecked, processesToCheck, type ProcessToCheck } from '#libs/records';
import type { DataSource } from 'typeorm';

const BATCH = 50;
const AT_ONCE = 4;
const QUERY_MS = 5_000;

export interface ReconcilerTools {
  source: DataSource;
  client: Client;
  taskQueue: string;
  engineId: string;
  periodMs: number;
  /** Told of each request that could not be looked at; the others are. */
  onFault(error: unknown, requestId: string): void;
}

/** One round: batch after batch of the requests that most need a look, until none is left that does. */
export async function reconcile(tools: ReconcilerTools): Promise<void> {
  const { source, engineId, periodMs } = tools;
  const limits = { effectOpenMs: 4 * periodMs, checkedMs: 20 * periodMs, limit: BATCH };
  const seen = new Set<string>();
  for (;;) {
    const found = await processesToCheck(source, engineId, limits);
    const batch = found.filter(({ requestId }) => !seen.has(requestId));
    for (const { requestId } of batch) seen.add(requestId);
    const look = async (): Promise<void> => {
      for (let next = batch.shift(); next; next = batch.shift()) await lookAt(tools, next, limits.checkedMs);
    };
    if (batch.length === 0) return;
    await Promise.all(Array.from({ length: AT_ONCE }, look));
  }
}

async function lookAt(tools: ReconcilerTools, request: ProcessToCheck, checkedMs: number): Promise<void> {
  const { source, periodMs } = tools;
  const { requestId } = request;
  try {
    if (await isWell(tools, request)) return await markProcessChecked(source, requestId);
    // Due again in two rounds, and noted beforehand: a process that finds itself superseded asks for a look at once.
    await markProcessChecked(source, requestId, request.isHere ? checkedMs - 2 * periodMs : 0);
    await tellToLookAgain(tools, request);
  } catch (error) {
    if (isEngineAway(error)) throw error;
    tools.onFault(error, requestId);
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
