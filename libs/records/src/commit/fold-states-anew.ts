/** After a deploy: open requests follow the program that runs now, without waiting for their next command. */
import { STATE_VERSION } from '#libs/request';
import type { DataSource, EntityManager } from 'typeorm';
import { askAsSystem, asSystem } from '../transactions.js';
import { lockRequest } from './locked-request.js';
import { writeTimes } from './refresh-row.js';

/**
 * Folds the state of each open request anew that was stored by an earlier version of the program, a request a transaction,
 * with what follows from it without a fact: its lights and its wake-up. Where that is another one than its process is armed
 * for, the reconciler is told to look. What a later version stored is left alone, so that two that run side by side while one
 * replaces the other do not undo each other's work.
 */
export async function foldStatesAnew(source: DataSource, signal: AbortSignal): Promise<void> {
  const outdated = await askAsSystem<{ id: string }>(
    source,
    `SELECT id FROM request WHERE expects_process AND head_seq > 0 AND state_version < $1 ORDER BY id`,
    [STATE_VERSION],
  );
  for (const { id } of outdated) {
    if (signal.aborted) return;
    await asSystem(source, (manager) => foldAnew(manager, id));
  }
}

async function foldAnew(manager: EntityManager, requestId: string): Promise<void> {
  const request = await lockRequest(manager, requestId);
  if (!request) return;
  const wakeUp = await writeTimes(manager, request);
  const isArmed = (wakeUp ? Date.parse(wakeUp.at) : null) === (request.wakeAt?.getTime() ?? null);
  await manager.query(
    `UPDATE request SET state = $2, state_version = $3,
       process_checked_at = CASE WHEN $4 THEN process_checked_at END WHERE id = $1`,
    [requestId, JSON.stringify(request.state), STATE_VERSION, isArmed],
  );
}
