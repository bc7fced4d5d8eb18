/** Who is told what a version moved: each officer of the own requests, the head of the office of all, by one mail each. */
import type { LegalDate } from '#libs/law';
import type { DataSource } from 'typeorm';
import { askAsSystem, asSystem } from '../transactions.js';

export interface MovedRequest {
  number: string;
  oldDueOn: LegalDate | null;
  newDueOn: LegalDate | null;
}

export interface CalendarNotice {
  agencyId: string;
  staffId: string;
  email: string;
  source: string;
  requests: number;
  madeOverdue: number;
  /** The earliest due dates, at most so many. */
  moved: MovedRequest[];
}

const MOST_LISTED = 30;

/** Whom a mail is still to be sent to. */
export async function calendarNoticesDue(source: DataSource, no: number): Promise<CalendarNotice[]> {
  return askAsSystem(
    source,
    `WITH moved AS (
       SELECT c.agency_id, c.case_officer_id, r.number, c.old_due_on, c.new_due_on, c.made_overdue
       FROM calendar_change c JOIN request r ON r.id = c.request_id
       WHERE c.no = $1 AND c.old_due_on IS DISTINCT FROM c.new_due_on),
     told AS (
       SELECT m.*, m.case_officer_id AS staff_id FROM moved m WHERE m.case_officer_id IS NOT NULL
       UNION
       SELECT m.*, o.staff_id FROM moved m
       JOIN offices_on(beijing_today()) o ON o.agency_id = m.agency_id AND o.role = 'disclosureHead')
     SELECT t.agency_id AS "agencyId", s.id AS "staffId", s.email, v.document_number AS source, count(*)::int AS requests,
            (count(*) FILTER (WHERE t.made_overdue))::int AS "madeOverdue",
            (array_agg(json_build_object('number', t.number, 'oldDueOn', t.old_due_on, 'newDueOn', t.new_due_on)
              ORDER BY t.new_due_on, t.number))[1:${MOST_LISTED}] AS moved
     FROM told t JOIN staff s ON s.id = t.staff_id AND s.active JOIN calendar_version v ON v.no = $1
     WHERE NOT EXISTS (SELECT 1 FROM calendar_notice n WHERE n.no = $1 AND n.staff_id = s.id
       AND n.agency_id = t.agency_id AND n.state <> 'sending')
     GROUP BY t.agency_id, s.id, s.email, v.document_number ORDER BY t.agency_id, s.id`,
    [no],
  );
}

/** Notes how far the telling of a person is; the mail of a later attempt bears the same Message-ID. */
export async function noteCalendarNotice(
  source: DataSource,
  no: number,
  { agencyId, staffId, requests }: CalendarNotice,
  state: 'sending' | 'sent' | 'failed',
): Promise<void> {
  await asSystem(source, (manager) =>
    manager.query(
      `INSERT INTO calendar_notice (no, staff_id, agency_id, state, requests) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (no, staff_id, agency_id) DO UPDATE SET state = excluded.state, at = now()`,
      [no, staffId, agencyId, state, requests],
    ),
  );
}
