/** What relay and reconciler ask of PostgreSQL, over all agencies. Ids and codes only. */
import type { WakeUp } from '#libs/contracts';
import type { Stage } from '#libs/request';
import type { DataSource } from 'typeorm';
import { askAsSystem, asSystem } from './transactions.js';

export interface WaitingCommand {
  commandId: string;
  kind: string;
  requestId: string;
  agencyId: string;
}

/** Commands that nobody has answered for some seconds, oldest first. */
export async function waitingCommands(
  source: DataSource,
  olderThanMs: number,
  limit: number,
): Promise<WaitingCommand[]> {
  return askAsSystem(
    source,
    `SELECT command_id AS "commandId", kind, request_id AS "requestId", agency_id AS "agencyId" FROM inbox
       WHERE state = 'waiting' AND arrived_at <= now() - $1 * interval '1 millisecond' ORDER BY seq LIMIT $2`,
    [olderThanMs, limit],
  );
}

export interface ProcessToCheck {
  requestId: string;
  agencyId: string;
  headSeq: number;
  headHash: string | null;
  wakeUp: WakeUp | null;
  /** Whether its process runs in this engine, as far as is recorded. */
  isHere: boolean;
  openEffects: string[];
}

/**
 * Requests whose process should be looked at: those of another engine first, then those with an effect open for
 * long, then whichever was looked at longest ago.
 */
export async function processesToCheck(
  source: DataSource,
  engineId: string,
  { effectOpenMs, checkedMs, limit }: { effectOpenMs: number; checkedMs: number; limit: number },
): Promise<ProcessToCheck[]> {
  return askAsSystem(
    source,
    `SELECT r.id AS "requestId", r.agency_id AS "agencyId", r.head_seq AS "headSeq", r.head_hash AS "headHash",
              r.wake_up AS "wakeUp", r.engine_id IS NOT DISTINCT FROM $1 AS "isHere", coalesce(e.keys, '{}') AS "openEffects"
       FROM request r
       LEFT JOIN LATERAL (SELECT array_agg(effect_key) AS keys FROM request_effect
         WHERE request_id = r.id AND state = 'open' AND opened_at < now() - $2 * interval '1 millisecond') e ON true
       WHERE r.expects_process AND r.created_at < now() - interval '5 seconds'
         AND (r.engine_id IS DISTINCT FROM $1 OR r.process_checked_at IS NULL
           OR r.process_checked_at < now() - (CASE WHEN e.keys IS NULL THEN $3 ELSE $2 END) * interval '1 millisecond')
       ORDER BY r.engine_id IS NOT DISTINCT FROM $1, r.process_checked_at NULLS FIRST LIMIT $4`,
    [engineId, effectOpenMs, checkedMs, limit],
  );
}

/** Notes that the process of a request was looked at; one `agoMs` back is due again that much sooner. */
export async function markProcessChecked(source: DataSource, requestId: string, agoMs = 0): Promise<void> {
  await asSystem(source, (manager) =>
    manager.query(`UPDATE request SET process_checked_at = now() - $2 * interval '1 millisecond' WHERE id = $1`, [
      requestId,
      agoMs,
    ]),
  );
}

/** Has the process of a request looked at in the next round: it gave no answer. */
export async function askForALook(source: DataSource, requestId: string): Promise<void> {
  await asSystem(source, (manager) =>
    manager.query(`UPDATE request SET process_checked_at = NULL WHERE id = $1`, [requestId]),
  );
}

/** Those of these files that the record names; a letter is the file of the effect that made it. */
export async function recordedBlobs(source: DataSource, keys: readonly string[]): Promise<Set<string>> {
  const rows: { key: string }[] = await askAsSystem(
    source,
    `SELECT blob_key AS key FROM document WHERE blob_key = ANY($1) AND removed_at IS NULL
       UNION SELECT blob_key FROM effect_file WHERE blob_key = ANY($1)`,
    [keys],
  );
  return new Set(rows.map(({ key }) => key));
}

/** The day in Beijing, by the database's clock. */
export async function beijingToday(source: DataSource): Promise<string> {
  const [row] = await askAsSystem<{ day: string }>(source, `SELECT beijing_today()::text AS day`, []);
  if (!row) throw new Error('a question without an answer');
  return row.day;
}

/** In these a limit of the house runs always, whether the clock of the law does or not. */
const WATCHED_STAGES = (['arrived', 'verifying', 'examining', 'inApproval'] satisfies Stage[])
  .map((stage) => `'${stage}'`)
  .join(', ');

/** The state of the way from the inbox to the world, for operators. */
export interface UpkeepFigures {
  waitingCommands: number;
  openEffects: number;
  /** Open requests that no process of this engine has opened. */
  withoutProcess: number;
  /** Open requests whose next wake-up lies more than a minute back. */
  wakeUpsMissed: number;
  /** Open requests that no wake-up is armed for, though a limit of the reply or of the house runs. */
  withoutWakeUp: number;
  /** Attempts at a mail within 24 hours that were refused, came back, or found no server. */
  mailFailed: number;
  /** Open requests whose reply is past its day. */
  overdue: number;
}

export async function upkeepFigures(source: DataSource, engineId: string | null): Promise<UpkeepFigures> {
  const rows = await askAsSystem<UpkeepFigures>(
    source,
    `SELECT (SELECT count(*)::int FROM inbox WHERE state = 'waiting') AS "waitingCommands",
              (SELECT count(*)::int FROM request_effect WHERE state = 'open') AS "openEffects",
              count(*) FILTER (WHERE process_run_id IS NULL OR ($1::text IS NOT NULL AND engine_id <> $1))::int
                AS "withoutProcess",
              count(*) FILTER (WHERE wake_at < now() - interval '1 minute')::int AS "wakeUpsMissed",
              count(*) FILTER (WHERE wake_at IS NULL AND (stage IN (${WATCHED_STAGES}) OR amber_on IS NOT NULL)
                AND dispatched_on IS NULL AND closed_on IS NULL)::int AS "withoutWakeUp",
              (SELECT count(*)::int FROM delivery_attempt
                WHERE state IN ('refused', 'bounced', 'unavailable') AND at > now() - interval '24 hours') AS "mailFailed",
              count(*) FILTER (WHERE reply_due_on < beijing_today() AND dispatched_on IS NULL
                AND closed_on IS NULL)::int AS "overdue"
       FROM request WHERE expects_process`,
    [engineId],
  );
  const [figures] = rows;
  if (!figures) throw new Error('an aggregate without a row');
  return figures;
}
