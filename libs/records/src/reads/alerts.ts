/** Alerts of limits: those that concern a person, and all of a request with who was told and who has read. */
import type { LegalDate } from '#libs/law';
import type { AlertLevel, LimitKind, Role } from '#libs/request';
import type { EntityManager } from 'typeorm';

export interface AlertRead {
  requestId: string;
  alertId: string;
  limit: LimitKind;
  dueOn: LegalDate;
  /** When it was raised; negative: working days past the limit. */
  workingDaysLeft: number;
  level: AlertLevel;
  raisedOn: LegalDate;
}

export interface MyAlert extends AlertRead {
  number: string;
  unitName: string | null;
}

const ALERT = `a.request_id AS "requestId", a.alert_id AS "alertId", a.limit_kind AS "limit", a.due_on AS "dueOn",
  a.working_days_left AS "workingDaysLeft", a.level, a.raised_on AS "raisedOn"`;

/**
 * The most urgent alerts that concern a person of the transaction's agency on a day and that this person has not noted:
 * by an office, of the unit or the case where it is one of those, or by a mail.
 */
export async function alertsOf(
  manager: EntityManager,
  staffId: string,
  today: LegalDate,
  limit: number,
): Promise<MyAlert[]> {
  return manager.query(
    `SELECT ${ALERT}, r.number, u.name AS "unitName"
     FROM limit_alert a JOIN request r ON r.id = a.request_id LEFT JOIN unit u ON u.id = r.unit_id
     WHERE a.is_current AND a.agency_id = yishen_agency()
       AND NOT EXISTS (SELECT 1 FROM alert_acknowledgement k
         WHERE k.request_id = a.request_id AND k.alert_id = a.alert_id AND k.staff_id = $1)
       AND (EXISTS (SELECT 1 FROM offices_on($2) o WHERE o.staff_id = $1 AND o.agency_id = a.agency_id
              AND o.role = ANY(a.told) AND CASE o.role
                WHEN 'unitHead' THEN o.unit_id = r.unit_id
                WHEN 'caseOfficer' THEN r.case_officer_id = $1 OR (r.case_officer_id IS NULL AND o.unit_id = r.unit_id)
                ELSE true END)
         OR EXISTS (SELECT 1 FROM delivery_attempt d WHERE d.request_id = a.request_id
              AND d.effect_key = a.effect_key AND d.recipient = $1::text))
     ORDER BY a.working_days_left, a.due_on, a.request_id LIMIT $3`,
    [staffId, today, limit],
  );
}

export interface RequestAlert extends AlertRead {
  told: Role[];
  /** The newest of a limit that still runs. */
  isCurrent: boolean;
  sent: { staffId: string; state: string; at: string }[];
  read: { staffId: string; on: LegalDate; textOf: string }[];
}

/** Every alert of a request, the newest first: which mail went to whom when, and who has noted it. */
export async function alertsOfRequest(manager: EntityManager, requestId: string): Promise<RequestAlert[]> {
  return manager.query(
    `SELECT ${ALERT}, a.told, a.is_current AS "isCurrent",
            coalesce((SELECT json_agg(json_build_object('staffId', d.recipient, 'state', d.state, 'at', d.at) ORDER BY d.at)
              FROM delivery_attempt d WHERE d.request_id = a.request_id AND d.effect_key = a.effect_key), '[]') AS sent,
            coalesce((SELECT json_agg(json_build_object('staffId', k.staff_id, 'on', k.read_on, 'textOf', k.text_of) ORDER BY k.read_on)
              FROM alert_acknowledgement k WHERE k.request_id = a.request_id AND k.alert_id = a.alert_id), '[]') AS read
     FROM limit_alert a WHERE a.request_id = $1 ORDER BY a.alert_id::int DESC`,
    [requestId],
  );
}
