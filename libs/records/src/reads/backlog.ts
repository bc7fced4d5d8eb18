import type { EntityManager } from 'typeorm';

/** How much is on its way, over all agencies: for metrics and health. */
export interface Backlog {
  /** Commands that no process has decided. */
  waitingCommands: number;
  /** Seconds since the oldest of them came in; 0 where there is none. */
  oldestWaitingSeconds: number;
  /** Effects that are decided and not yet done. */
  openEffects: number;
  /** Open requests that never had a process. */
  requestsWithoutProcess: number;
  openTasks: number;
}

export async function readBacklog(manager: EntityManager): Promise<Backlog> {
  const rows: Backlog[] = await manager.query(
    `SELECT (SELECT count(*)::int FROM inbox WHERE state = 'waiting') AS "waitingCommands",
            (SELECT coalesce(extract(epoch FROM now() - min(arrived_at)), 0)::float FROM inbox WHERE state = 'waiting')
              AS "oldestWaitingSeconds",
            (SELECT count(*)::int FROM request_effect WHERE state = 'open') AS "openEffects",
            (SELECT count(*)::int FROM request WHERE expects_process AND process_run_id IS NULL)
              AS "requestsWithoutProcess",
            (SELECT count(*)::int FROM request_task WHERE NOT done) AS "openTasks"`,
  );
  return rows[0] as Backlog;
}
