/** 台账: every breach, 催办 and 督办 of an agency, with its answer and 销号. */
import type { LegalDate } from '#libs/law';
import type { BreachCause, EntryKind, EntryState, LimitKind, Role } from '#libs/request';
import type { EntityManager } from 'typeorm';

/** The place of a line, the newest first. */
export interface RegisterPlace {
  openedOn: LegalDate;
  requestId: string;
  entryId: string;
}

export interface RegisterFilter {
  kind?: EntryKind;
  state?: EntryState;
  unitId?: string;
  /** What is overdue still. */
  isOverdue?: boolean;
  /** Lines opened from this day on, and to that day. */
  from?: LegalDate;
  to?: LegalDate;
}

export interface RegisterLine extends RegisterPlace {
  number: string;
  kind: EntryKind;
  state: EntryState;
  limit: LimitKind | null;
  dueOn: LegalDate | null;
  unitName: string | null;
  caseOfficerName: string | null;
  role: Role | null;
  issuedByName: string | null;
  /** The commands that carry what is demanded and answered. */
  textOf: string | null;
  answerTextOf: string | null;
  cause: BreachCause | null;
  answeredOn: LegalDate | null;
  answeredByName: string | null;
  returns: number;
  acceptedOn: LegalDate | null;
  endedOn: LegalDate | null;
  supersededOn: LegalDate | null;
  clearedOn: LegalDate | null;
  /** Of a breach, how far up the ladder it was told, and how many have noted it. */
  told: Role[];
  readBy: number;
}

/** One page of the register, and one line more where there is a next page (keyset paging). */
export async function listRegister(
  manager: EntityManager,
  filter: RegisterFilter,
  after: RegisterPlace | null,
  limit: number,
): Promise<RegisterLine[]> {
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const { kind, state, unitId, isOverdue, from, to } = filter;
  const wanted = [
    'e.agency_id = yishen_agency()',
    ...(kind ? [`e.kind = ${bind(kind)}`] : []),
    ...(state ? [`e.state = ${bind(state)}`] : []),
    ...(unitId ? [`e.unit_id = ${bind(unitId)}`] : []),
    ...(isOverdue ? [`e.kind = 'breach' AND e.ended_on IS NULL AND e.superseded_on IS NULL`] : []),
    ...(from ? [`e.opened_on >= ${bind(from)}`] : []),
    ...(to ? [`e.opened_on <= ${bind(to)}`] : []),
    ...(after
      ? [
          `(e.opened_on, e.request_id, e.entry_id) <
           (${bind(after.openedOn)}::date, ${bind(after.requestId)}::uuid, ${bind(after.entryId)})`,
        ]
      : []),
  ];
  return manager.query(
    `SELECT e.request_id AS "requestId", e.entry_id AS "entryId", r.number, e.kind, e.state, e.opened_on AS "openedOn",
            e.limit_kind AS "limit", e.due_on AS "dueOn", u.name AS "unitName", o.name AS "caseOfficerName", e.role,
            i.name AS "issuedByName", e.text_of AS "textOf", e.answer_text_of AS "answerTextOf", e.cause, e.answered_on AS "answeredOn", a.name AS "answeredByName", e.returns,
            e.accepted_on AS "acceptedOn", e.ended_on AS "endedOn", e.superseded_on AS "supersededOn",
            e.cleared_on AS "clearedOn", coalesce(t.told, '{}') AS told, coalesce(t.read, 0) AS "readBy"
     FROM supervision_entry e JOIN request r ON r.id = e.request_id
     LEFT JOIN unit u ON u.id = e.unit_id LEFT JOIN staff o ON o.id = e.case_officer_id
     LEFT JOIN staff i ON i.id = e.issued_by LEFT JOIN staff a ON a.id = e.answered_by
     LEFT JOIN LATERAL (SELECT l.told, (SELECT count(DISTINCT k.staff_id)::int FROM alert_acknowledgement k
         JOIN limit_alert n ON n.request_id = k.request_id AND n.alert_id = k.alert_id
         WHERE n.request_id = l.request_id AND n.limit_kind = l.limit_kind AND n.due_on = l.due_on) AS read
       FROM limit_alert l WHERE e.kind = 'breach' AND l.request_id = e.request_id AND l.limit_kind = e.limit_kind
         AND l.due_on = e.due_on ORDER BY l.alert_id::int DESC LIMIT 1) t ON true
     WHERE ${wanted.join(' AND ')}
     ORDER BY e.opened_on DESC, e.request_id DESC, e.entry_id DESC LIMIT ${limit + 1}`,
    parameters,
  );
}
