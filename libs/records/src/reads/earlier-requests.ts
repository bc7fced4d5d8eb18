import type { LetterNumber } from '#libs/request';
import type { EntityManager } from 'typeorm';

/** An earlier request of the same applicant to the same agency, as the blind index tells: nothing personal is opened. */
export interface EarlierRequest {
  id: string;
  agencyId: string;
  number: string;
  stage: string;
  outcome: string | null;
  submittedOn: string;
  /** The reply that went out: its number, its date, and the day on which it was sent out. */
  replyNumber: LetterNumber | null;
  repliedOn: string | null;
  dispatchedOn: string | null;
  /** The command with the correction that says anew what is sought, or with the matter that was kept in a split. */
  correctionTextOf: string | null;
  splitTextOf: string | null;
  wrappedKey: Buffer | null;
}

const REPLY = `LEFT JOIN LATERAL (
  (SELECT json_build_object('word', l.word, 'year', l.year, 'serial', l.serial) AS number, l.dated_on
   FROM letter l WHERE l.request_id = r.id AND l.code LIKE 'R-%' AND l.status = 'issued' AND r.dispatched_on IS NOT NULL
   ORDER BY l.dated_on DESC, l.serial DESC LIMIT 1)
  -- Of the past, as its register had it.
  UNION ALL SELECT (r.state->'past'->'replyNumber')::json, r.dispatched_on
  WHERE r.imported_id IS NOT NULL AND r.dispatched_on IS NOT NULL) reply ON true`;

const SAME_APPLICANT = `applicant_index own JOIN applicant_index i
  ON i.agency_id = own.agency_id AND i.field = own.field AND i.key_id = own.key_id AND i.digest = own.digest`;

/** Those that were submitted before it, the newest first; at most a hundred, for a person has to look through them. */
export async function listEarlierRequests(manager: EntityManager, requestId: string): Promise<EarlierRequest[]> {
  return manager.query(
    `SELECT r.id, r.agency_id AS "agencyId", r.number, r.stage, r.outcome, r.submitted_on AS "submittedOn",
            reply.number AS "replyNumber", reply.dated_on AS "repliedOn", r.dispatched_on AS "dispatchedOn",
            CASE WHEN r.state->'correction'->>'confirmedOn' IS NOT NULL
                 THEN r.state->'correction'->>'textOf' END AS "correctionTextOf",
            r.state->'split'->>'textOf' AS "splitTextOf", k.wrapped AS "wrappedKey"
     FROM ${SAME_APPLICANT}
     JOIN request r ON r.id = i.request_id JOIN request o ON o.id = own.request_id
     JOIN request_key k ON k.request_id = r.id ${REPLY}
     WHERE own.request_id = $1 AND own.field = 'idNumber' AND r.id <> o.id
       AND (r.submitted_on, r.number) < (o.submitted_on, o.number)
       -- What is examined under 条例41 or 44 was no application for information.
       AND r.state->>'rectification' IS NULL AND r.state->>'suggestion' IS NULL
       -- Matters of one application were asked for at once: none of them is the earlier one.
       AND coalesce(r.origin_id, r.id) <> coalesce(o.origin_id, o.id)
     ORDER BY r.submitted_on DESC, r.number DESC LIMIT 100`,
    [requestId],
  );
}

/** Whether the applicant of a request can be told from others: without an identity number nobody can. */
export async function isApplicantIndexed(manager: EntityManager, requestId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM applicant_index WHERE request_id = $1 AND field = 'idNumber'`,
    [requestId],
  );
  return rows.length > 0;
}

export interface NamedRequest extends Pick<EarlierRequest, 'replyNumber' | 'repliedOn' | 'dispatchedOn'> {
  /** Null where one of the two has no identity number, or they were indexed by different keys. */
  sameApplicant: boolean | null;
}

/** What the record knows of the request with a number; null where it has none, as of the time before the system. */
export async function findNamedRequest(
  manager: EntityManager,
  requestId: string,
  number: string,
): Promise<NamedRequest | null> {
  const rows: NamedRequest[] = await manager.query(
    `SELECT reply.number AS "replyNumber", reply.dated_on AS "repliedOn", r.dispatched_on AS "dispatchedOn",
            CASE WHEN own.key_id = i.key_id THEN own.digest = i.digest END AS "sameApplicant"
     FROM request r ${REPLY}
     LEFT JOIN applicant_index i ON i.request_id = r.id AND i.field = 'idNumber'
     LEFT JOIN applicant_index own ON own.request_id = $1 AND own.field = 'idNumber'
     WHERE r.number = $2 AND r.id <> $1`,
    [requestId, number],
  );
  return rows[0] ?? null;
}
