/** Each open request has exactly one live process, which knows what is recorded; no other process lives. */
import { canonicalJson } from '#libs/chain';
import { disclosureRequestId, type ProcessProgress, type WakeUp } from '#libs/contracts';
import type { Client } from '@temporalio/client';
import { faultsOf, type Check } from './fault.js';

interface Row {
  id: string;
  number: string;
  stage: string;
  headSeq: number;
  headHash: string | null;
  epoch: number;
  runId: string | null;
  wakeUp: WakeUp | null;
}

export const processesLive: Check = async ({ source, client }) => {
  const { faults, expect } = faultsOf('each open request has one process');
  const rows: Row[] = await source.query(
    `SELECT id, number, stage, head_seq AS "headSeq", head_hash AS "headHash", process_epoch AS epoch,
            process_run_id AS "runId", wake_up AS "wakeUp" FROM request WHERE expects_process`,
  );
  const running = await runningProcesses(client);
  const open = new Set(rows.map(({ id }) => disclosureRequestId(id)));
  for (const workflowId of running.keys()) expect(open.has(workflowId), workflowId, 'a process that nobody expects');
  for (const { id, number, runId, ...recorded } of rows) {
    const workflowId = disclosureRequestId(id);
    const runs = running.get(workflowId) ?? [];
    expect(runs.join() === runId, number, `recorded run ${runId}, running ${runs.join() || 'none'}`);
    if (runs.length !== 1) continue;
    const known = await client.workflow.getHandle(workflowId).query<ProcessProgress>('progress');
    const { stage, headSeq, headHash, epoch, wakeUp } = known;
    const agrees = canonicalJson({ stage, headSeq, headHash, epoch, wakeUp }) === canonicalJson(recorded);
    expect(
      agrees,
      number,
      `knows ${stage} ${headSeq} in epoch ${epoch}, recorded ${recorded.stage} ${recorded.headSeq} in ${recorded.epoch}`,
    );
  }
  return faults;
};

async function runningProcesses(client: Client): Promise<Map<string, string[]>> {
  const runs = new Map<string, string[]>();
  for await (const { workflowId, runId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` })) {
    runs.set(workflowId, [...(runs.get(workflowId) ?? []), runId]);
  }
  return runs;
}
