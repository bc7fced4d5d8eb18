/** The rollout of a version in PostgreSQL: who is not counted by it yet is the only thing to know, and the record itself says it. */
import type { RolloutBatch, RolloutStanding } from '#libs/contracts';
import type { Vault } from '#libs/vault';
import type { DataSource, EntityManager } from 'typeorm';
import { bringAllUpToDate } from '../commit/apply-calendar.js';
import { LOCKED_COLUMNS, lockedRequest, type LockedRow } from '../commit/locked-request.js';
import { askAsSystem, asSystem } from '../transactions.js';

/** Of a request `r`: counted by an older version than `$1`. One whose package is being written follows when it is opened again. */
const OLDER = `r.expects_process AND r.calendar_no < $1
  AND NOT (r.stage = 'closed' AND r.state->>'archivingStarted' = 'true')`;

/** Whose requests a version counts: `$2` alone, or all but those who have an overlay (`$3`). */
const IN_SCOPE = `($2::uuid IS NULL OR r.agency_id = $2) AND r.agency_id <> ALL($3::uuid[])`;
const OUTDATED = `${OLDER} AND ${IN_SCOPE}`;

type Scope = [agencyId: string | null, except: string[]];

/** Null where the version is not in force (any more) for those whom it is for. */
async function scopeOf(manager: EntityManager, no: number): Promise<Scope | null> {
  const rows: { overlayOf: string | null; except: string[] }[] = await manager.query(
    `SELECT v.overlay_of AS "overlayOf", CASE WHEN v.overlay_of IS NULL THEN
       ARRAY(SELECT DISTINCT o.overlay_of FROM calendar_version o WHERE o.overlay_of IS NOT NULL AND o.approved_at IS NOT NULL)
       ELSE '{}' END AS except
     FROM calendar_version v WHERE v.no = $1 AND calendar_in_force(v.overlay_of) = $1`,
    [no],
  );
  const [row] = rows;
  return row ? [row.overlayOf, row.except] : null;
}

/**
 * Counts some requests by the version, in one transaction. What a person is working on now is left for a later batch. Done again
 * after a crash, it goes on with whoever is left: nothing is done twice.
 */
export async function rolloutBatch(
  { source, vault }: { source: DataSource; vault: Vault },
  { no, today, limit }: { no: number; today: string; limit: number },
): Promise<RolloutBatch> {
  return asSystem(source, async (manager) => {
    const scope = await scopeOf(manager, no);
    if (!scope) return { state: 'superseded', counted: 0, toWake: [] };
    const rows: LockedRow[] = await manager.query(
      `SELECT ${LOCKED_COLUMNS.replace('$1', '$4')} FROM request r JOIN request_key k ON k.request_id = r.id
       WHERE ${OUTDATED} ORDER BY r.calendar_no, r.id LIMIT $5 FOR UPDATE OF r SKIP LOCKED`,
      [no, ...scope, today, limit],
    );
    const requests = await Promise.all(rows.map((row) => lockedRequest(manager, row)));
    const counted = await bringAllUpToDate(manager, vault, requests, today);
    const toWake = counted
      .filter(({ earlierWakeUp }) => earlierWakeUp)
      .map(({ request: { id, agencyId } }) => ({ requestId: id, agencyId }));
    await lookAt(manager, toWake);
    const isDone = rows.length === 0 && (await outdated(manager, no, scope)) === 0;
    return { state: isDone ? 'done' : 'going', counted: rows.length, toWake };
  });
}

/** Whatever becomes of this batch's answer, the reconciler looks first at those who must wake earlier. */
async function lookAt(manager: EntityManager, toWake: RolloutBatch['toWake']): Promise<void> {
  if (toWake.length === 0) return;
  await manager.query(`UPDATE request SET process_checked_at = NULL WHERE id = ANY($1::uuid[])`, [
    toWake.map(({ requestId }) => requestId),
  ]);
}

async function outdated(manager: EntityManager, no: number, scope: Scope): Promise<number> {
  const rows: { n: number }[] = await manager.query(`SELECT count(*)::int AS n FROM request r WHERE ${OUTDATED}`, [
    no,
    ...scope,
  ]);
  return rows[0]?.n ?? 0;
}

/** The versions whose rollout is to run: of all, and of each agency with an overlay, the one in force alone. */
export async function rolloutsToRun(source: DataSource): Promise<number[]> {
  const rows = await askAsSystem<{ no: number }>(
    source,
    `SELECT no FROM calendar_version WHERE no = calendar_in_force(overlay_of) AND rollout IN ('waiting', 'running', 'paused')
     ORDER BY no`,
    [],
  );
  return rows.map(({ no }) => no);
}

/** Notes how far a rollout is. One that is over stays so. @returns how it stands */
export async function noteRollout(source: DataSource, no: number, state: RolloutStanding): Promise<RolloutStanding> {
  return asSystem(source, async (manager) => {
    await manager.query(
      `UPDATE calendar_version SET rollout = $2, finished_at = CASE WHEN $2 = 'done' THEN now() END
       WHERE no = $1 AND rollout NOT IN ('done', 'superseded')`,
      [no, state],
    );
    return rolloutState(manager, no);
  });
}

async function rolloutState(manager: EntityManager, no: number): Promise<RolloutStanding> {
  const rows: { rollout: RolloutStanding }[] = await manager.query(
    `SELECT rollout FROM calendar_version WHERE no = $1`,
    [no],
  );
  return rows[0]?.rollout ?? 'superseded';
}

/** How a rollout stands before it goes on: paused before the engine lost its data, it is paused still. */
export async function readRollout(source: DataSource, no: number): Promise<RolloutStanding> {
  return asSystem(source, (manager) => rolloutState(manager, no));
}

export interface RolloutProgress {
  /** Open requests that are counted by this version or a later one, and those that are not yet. */
  counted: number;
  remaining: number;
  /** Of which it moved something, and which it made overdue. */
  changed: number;
  madeOverdue: number;
}

/** Of the agency of the transaction. */
export async function rolloutProgress(manager: EntityManager, no: number): Promise<RolloutProgress> {
  const rows: RolloutProgress[] = await manager.query(
    `SELECT (SELECT count(*)::int FROM request r WHERE r.expects_process AND r.calendar_no >= $1) AS counted,
            (SELECT count(*)::int FROM request r WHERE ${OLDER} AND calendar_in_force(r.agency_id) = $1) AS remaining,
            (SELECT count(*)::int FROM calendar_change c WHERE c.no = $1) AS changed,
            (SELECT count(*)::int FROM calendar_change c WHERE c.no = $1 AND c.made_overdue) AS "madeOverdue"`,
    [no],
  );
  return rows[0] ?? { counted: 0, remaining: 0, changed: 0, madeOverdue: 0 };
}
