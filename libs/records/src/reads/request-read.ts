import type { WorkingDayCalendar } from '#libs/law';
import type { RequestState } from '#libs/request';
import type { EntityManager } from 'typeorm';
import { calendarOf } from '../calendar/calendars.js';
import { withDefaults, type AgencySettings } from '../settings/agency-settings.js';
import { currentState } from '../event-store.js';
import { OFFICER_GONE, OPEN } from './request-list.js';

/** A request as it stands, read without its lock: for answers to people, never for a decision. */
export interface RequestRead {
  id: string;
  agencyId: string;
  agencyName: string;
  number: string;
  stage: string;
  outcome: string | null;
  unitId: string | null;
  unitName: string | null;
  caseOfficerId: string | null;
  caseOfficerName: string | null;
  isOfficerGone: boolean;
  submittedOn: string;
  receivedOn: string | null;
  replyDueOn: string | null;
  dueCertainty: string | null;
  amberOn: string | null;
  dispatchedOn: string | null;
  closedOn: string | null;
  headSeq: number;
  headHash: string | null;
  /** By which its clock is counted. */
  calendar: WorkingDayCalendar;
  state: RequestState;
  settings: AgencySettings;
  /** Null once everything personal has been erased. */
  wrappedKey: Buffer | null;
}

interface Row extends Omit<RequestRead, 'state' | 'calendar'> {
  calendarNo: number;
  state: RequestState | null;
  stateVersion: number;
}

/** Reads a request of the transaction's agency; null where that agency has no such request. */
export async function findRequest(manager: EntityManager, requestId: string): Promise<RequestRead | null> {
  const rows: Row[] = await manager.query(
    `SELECT r.id, r.agency_id AS "agencyId", a.name AS "agencyName", r.number, r.stage, r.outcome,
            r.unit_id AS "unitId", u.name AS "unitName",
            r.case_officer_id AS "caseOfficerId", s.name AS "caseOfficerName",
            ${OPEN} AND ${OFFICER_GONE} AS "isOfficerGone",
            r.submitted_on AS "submittedOn", r.received_on AS "receivedOn", r.reply_due_on AS "replyDueOn",
            r.due_certainty AS "dueCertainty", r.amber_on AS "amberOn", r.dispatched_on AS "dispatchedOn",
            r.closed_on AS "closedOn", r.head_seq AS "headSeq", r.head_hash AS "headHash",
            r.calendar_no AS "calendarNo",
            r.state, r.state_version AS "stateVersion", settings_on(a.id, beijing_today()) AS settings, k.wrapped AS "wrappedKey"
     FROM request r
     JOIN agency a ON a.id = r.agency_id
     JOIN request_key k ON k.request_id = r.id
     LEFT JOIN unit u ON u.id = r.unit_id
     LEFT JOIN staff s ON s.id = r.case_officer_id
     WHERE r.id = $1`,
    [requestId],
  );
  const row = rows[0];
  if (!row) return null;
  const { stateVersion: _version, settings, calendarNo, ...rest } = row;
  return {
    ...rest,
    settings: withDefaults(settings),
    calendar: await calendarOf(manager, calendarNo),
    state: await currentState(manager, row),
  };
}
