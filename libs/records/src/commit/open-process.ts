import type {
  DisclosureRequestInput,
  OpenedProcess,
  ProcessIdentity,
  ProcessKnowledge,
  ProcessView,
} from '#libs/contracts';
import { nextWakeUp } from '#libs/request';
import { inAgency } from '../transactions.js';
import type { CommitTools } from './commit-command.js';
import { isCurrent, lockRequest } from './locked-request.js';
import { processView } from './project.js';

/**
 * Makes a run the process of its request and raises the epoch, so that no earlier run can commit any more. The same
 * run asking again gets the same epoch.
 * @returns null where there is no such request (its transaction was lost with a restored backup)
 */
export async function openProcess(
  { source, calendar }: CommitTools,
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
    const wakeUp = nextWakeUp(request.state, { calendar, agency: request.settings });
    return { epoch, view: processView(request.state, request.headHash, wakeUp) };
  });
}

/** What is recorded now, for a process that was told to look again; null where it is no longer the one. */
export async function lookAgain(
  { source, calendar }: CommitTools,
  process: ProcessIdentity,
  known: ProcessKnowledge,
): Promise<ProcessView | null> {
  return inAgency(source, process.agencyId, async (manager) => {
    const request = await lockRequest(manager, process.requestId);
    if (!request || !(await isCurrent(manager, request, process, known))) return null;
    const wakeUp = nextWakeUp(request.state, { calendar, agency: request.settings });
    return processView(request.state, request.headHash, wakeUp);
  });
}
