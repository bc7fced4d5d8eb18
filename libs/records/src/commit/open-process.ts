import type {
  DisclosureRequestInput,
  OpenedProcess,
  ProcessIdentity,
  ProcessKnowledge,
  ProcessView,
  WakeUp,
} from '#libs/contracts';
import { nextWakeUp } from '#libs/request';
import { inAgency } from '../transactions.js';
import type { CommitTools } from './commit-command.js';
import type { EntityManager } from 'typeorm';
import { isCurrent, lockRequest, type LockedRequest } from './locked-request.js';
import { processView } from './project.js';

/**
 * Makes a run the process of its request and raises the epoch, so that no earlier run can commit any more. The same
 * run asking again gets the same epoch.
 * @returns null where there is no such request (its transaction was lost with a restored backup)
 */
export async function openProcess(
  { source }: CommitTools,
  { requestId, agencyId }: DisclosureRequestInput,
  runId: string,
  engineId: string,
): Promise<OpenedProcess> {
  return inAgency(source, agencyId, async (manager) => {
    const request = await lockRequest(manager, requestId);
    if (!request) return null;
    const epoch = request.processRunId === runId ? request.processEpoch : request.processEpoch + 1;
    await manager.query(
      `UPDATE request SET process_epoch = $2, process_run_id = $3, engine_id = $4, process_checked_at = now() WHERE id = $1`,
      [requestId, epoch, runId, engineId],
    );
    const wakeUp = await recordWakeUp(manager, request);
    return { epoch, view: processView(request.state, request.headHash, wakeUp) };
  });
}

/** What is recorded now, for a process that was told to look again; null where it is no longer the one. */
export async function lookAgain(
  { source }: CommitTools,
  process: ProcessIdentity,
  known: ProcessKnowledge,
): Promise<ProcessView | null> {
  return inAgency(source, process.agencyId, async (manager) => {
    const request = await lockRequest(manager, process.requestId);
    if (!request || !(await isCurrent(manager, request, process, known))) return null;
    const wakeUp = await recordWakeUp(manager, request);
    return processView(request.state, request.headHash, wakeUp);
  });
}

/** The next wake-up as it is computed today; what is recorded of it follows, so that it is what the process is armed for. */
async function recordWakeUp(
  manager: EntityManager,
  { id, state, settings, calendar }: LockedRequest,
): Promise<WakeUp | null> {
  const wakeUp = nextWakeUp(state, { calendar, agency: settings });
  await manager.query(
    `UPDATE request SET wake_up = $2, wake_at = $3 WHERE id = $1 AND wake_up IS DISTINCT FROM $2::jsonb`,
    [id, wakeUp, wakeUp?.at ?? null],
  );
  return wakeUp;
}
