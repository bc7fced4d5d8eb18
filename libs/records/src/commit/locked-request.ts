import type { ProcessIdentity, ProcessKnowledge } from '#libs/contracts';
import type { LegalDate, WorkingDayCalendar } from '#libs/law';
import type { RequestState } from '#libs/request';
import type { EntityManager } from 'typeorm';
import { calendarOf } from '../calendar/calendars.js';
import { withDefaults, type AgencySettings } from '../settings/agency-settings.js';
import { currentState } from '../event-store.js';

/** The row of a request under its lock, with what a decision needs. */
export interface LockedRequest {
  id: string;
  agencyId: string;
  number: string;
  headSeq: number;
  headHash: string | null;
  state: RequestState;
  processEpoch: number;
  processRunId: string | null;
  wrappedKey: Buffer | null;
  settings: AgencySettings;
  /** The version of the calendar that its clock is counted by, and the one in force. */
  calendarNo: number;
  calendarInForce: number;
  calendar: WorkingDayCalendar;
  /** What its process is armed for. */
  wakeAt: Date | null;
}

export interface LockedRow extends Omit<LockedRequest, 'state' | 'calendar'> {
  state: RequestState | null;
  stateVersion: number;
}

/** Of a request `r` with its key `k`; `$1`: the day whose settings are in force. */
export const LOCKED_COLUMNS = `r.id, r.agency_id AS "agencyId", r.number, r.head_seq AS "headSeq", r.head_hash AS "headHash", r.state,
  r.state_version AS "stateVersion", r.process_epoch AS "processEpoch", r.process_run_id AS "processRunId",
  r.wake_at AS "wakeAt", r.calendar_no AS "calendarNo", greatest(r.calendar_no, calendar_in_force(r.agency_id)) AS "calendarInForce",
  k.wrapped AS "wrappedKey", settings_on(r.agency_id, coalesce($1::date, beijing_today())) AS settings`;

/**
 * Locks the row of a request, with the settings in force on `today` (without: on today's day in Beijing); null where the
 * caller's agency has no such request.
 */
export async function lockRequest(
  manager: EntityManager,
  requestId: string,
  today: LegalDate | null = null,
): Promise<LockedRequest | null> {
  const rows: LockedRow[] = await manager.query(
    `SELECT ${LOCKED_COLUMNS} FROM request r JOIN request_key k ON k.request_id = r.id WHERE r.id = $2 FOR UPDATE OF r`,
    [today, requestId],
  );
  const row = rows[0];
  return row ? lockedRequest(manager, row) : null;
}

export async function lockedRequest(manager: EntityManager, row: LockedRow): Promise<LockedRequest> {
  return {
    ...row,
    settings: withDefaults(row.settings),
    state: await currentState(manager, row),
    calendar: await calendarOf(manager, row.calendarNo),
  };
}

/**
 * Whether the process may still speak for the request: its own run and epoch, and no more known than is recorded. For
 * one that may not, the reconciler is told to look at the request first.
 */
export async function isCurrent(
  manager: EntityManager,
  request: LockedRequest,
  process: ProcessIdentity,
  known: ProcessKnowledge,
): Promise<boolean> {
  if (await agrees(manager, request, process, known)) return true;
  await manager.query(`UPDATE request SET process_checked_at = NULL WHERE id = $1`, [request.id]);
  return false;
}

async function agrees(
  manager: EntityManager,
  request: LockedRequest,
  process: ProcessIdentity,
  known: ProcessKnowledge,
): Promise<boolean> {
  if (process.epoch !== request.processEpoch || process.runId !== request.processRunId) return false;
  if (known.headSeq > request.headSeq) return false;
  if (known.headSeq === request.headSeq) return known.headHash === request.headHash;
  if (known.headSeq === 0) return true;
  const rows: { hash: string }[] = await manager.query(
    `SELECT hash FROM request_event WHERE request_id = $1 AND seq = $2`,
    [request.id, known.headSeq],
  );
  return rows[0]?.hash === known.headHash;
}
