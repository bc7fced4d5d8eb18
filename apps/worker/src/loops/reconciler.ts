/** The reconciler: every open request has one process, and that process knows what is recorded. */
import type { Client } from '@temporalio/client';
import { disclosureRequestId } from '#libs/contracts';
import { catchUpSignal, progressQuery } from '#libs/contracts/messages';
import { isEngineAway } from '#libs/delivery';
import { markProcessChecked, processesToCheck, type ProcessToCheck } from '#libs/records';
import type { DataSource } from 'typeorm';
import { isStuck } from './stuck.js';

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
  onFault: (error: unknown, requestId: string) => void;
  /** Told of each process that cannot go on and is replaced. */
  onStuck: (requestId: string) => void;
}

/** One round: batch after batch of the requests that most need a look, until none is left that does, or the worker stops. */
export async function reconcile(tools: ReconcilerTools, signal: AbortSignal): Promise<void> {
  const { source, engineId, periodMs } = tools;
  const limits = { effectOpenMs: 4 * periodMs, checkedMs: 20 * periodMs, limit: BATCH };
  const seen = new Set<string>();
  for (;;) {
    const found = await processesToCheck(source, engineId, limits);
    const batch = found.filter(({ requestId }) => !seen.has(requestId));
    for (const { requestId } of batch) seen.add(requestId);
    const look = async (): Promise<void> => {
      for (let next = batch.shift(); next && !signal.aborted; next = batch.shift())
        await lookAt(tools, next, limits.checkedMs);
    };
    if (batch.length === 0 || signal.aborted) return;
    await Promise.all(Array.from({ length: AT_ONCE }, look));
  }
}

async function lookAt(tools: ReconcilerTools, request: ProcessToCheck, checkedMs: number): Promise<void> {
  const { source, periodMs } = tools;
  const { requestId } = request;
  try {
    const condition = await conditionOf(tools, request);
    if (condition === 'well') return await markProcessChecked(source, requestId);
    // Due again in two rounds, and noted beforehand: a process that finds itself superseded asks for a look at once.
    await markProcessChecked(source, requestId, request.isHere ? checkedMs - 2 * periodMs : 0);
    if (condition === 'stuck') await giveUp(tools, requestId);
    await tellToLookAgain(tools, request);
  } catch (error) {
    if (isEngineAway(error)) throw error;
    tools.onFault(error, requestId);
  }
}

/**
 * How the process of a request is: well when it runs here, knows the head of the record, is armed for the next wake-up, and
 * has every open effect under way; stuck when its history does not replay; otherwise it must look.
 */
async function conditionOf({ client }: ReconcilerTools, request: ProcessToCheck): Promise<'well' | 'stuck' | 'behind'> {
  if (!request.isHere) return 'behind';
  const handle = client.workflow.getHandle(disclosureRequestId(request.requestId));
  try {
    const described = await handle.describe();
    if (described.status.name !== 'RUNNING') return 'behind';
    if (await isStuck(client, described)) return 'stuck';
    const known = await client.connection.withDeadline(Date.now() + QUERY_MS, () => handle.query(progressQuery));
    // One that knows more than is recorded remembers what a restored backup has forgotten.
    const knowsRecord = known.headSeq === request.headSeq && known.headHash === request.headHash;
    const isArmed = known.wakeUp?.at === request.wakeUp?.at;
    return knowsRecord && isArmed && request.openEffects.every((key) => known.openEffects.includes(key))
      ? 'well'
      : 'behind';
  } catch (error) {
    if (isEngineAway(error)) throw error;
    return 'behind'; // no such process, or one that does not answer
  }
}

/** Ends a run that cannot go on. Nothing is lost by it: what happened is in PostgreSQL, where the next run reads it. */
async function giveUp({ client, onStuck }: ReconcilerTools, requestId: string): Promise<void> {
  onStuck(requestId);
  await client.workflow.getHandle(disclosureRequestId(requestId)).terminate('its task fails each time it is tried');
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
