import type { EntityManager } from 'typeorm';

/** A request that has to do with another one of the same agency, as lists show it: nothing personal is opened. */
export interface RelatedRequest {
  id: string;
  number: string;
  stage: string;
  outcome: string | null;
  replyDueOn: string | null;
  /** `origin`: it was split from that one; `part`: that one was split from it; `linked`: a person linked the two. */
  relation: 'origin' | 'part' | 'linked';
  /** Of two that are linked: whether the link was made from here, where alone it can be undone. */
  linkedFromHere: boolean;
}

/** Origin, parts and links of a request, whichever of the two the link was made from. */
export async function listRelatedRequests(manager: EntityManager, requestId: string): Promise<RelatedRequest[]> {
  return manager.query(
    `SELECT r.id, r.number, r.stage, r.outcome, r.reply_due_on AS "replyDueOn", related.relation,
            related.from_here AS "linkedFromHere"
     FROM (
       SELECT origin_id AS id, 'origin' AS relation, false AS from_here FROM request WHERE id = $1
       UNION ALL SELECT id, 'part', false FROM request WHERE origin_id = $1
       UNION ALL
       SELECT id, 'linked', bool_or(from_here) FROM (
         SELECT other_id AS id, true AS from_here FROM request_link WHERE request_id = $1 AND active
         UNION ALL SELECT request_id, false FROM request_link WHERE other_id = $1 AND active
       ) link GROUP BY id
     ) related JOIN request r ON r.id = related.id
     ORDER BY related.relation, r.number`,
    [requestId],
  );
}

/** The other matters of the application that a request was split from, or into; a part may have been split again. */
export async function listOtherMatters(manager: EntityManager, requestId: string): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `WITH RECURSIVE matter AS (
       SELECT id, origin_id FROM request WHERE id = $1
       UNION SELECT r.id, r.origin_id FROM request r JOIN matter m ON r.origin_id = m.id OR r.id = m.origin_id
     )
     SELECT id FROM matter WHERE id <> $1 ORDER BY id`,
    [requestId],
  );
  return rows.map(({ id }) => id);
}

/** The request of the transaction's agency that bears a number; null where it has none. */
export async function findIdByNumber(manager: EntityManager, number: string): Promise<string | null> {
  const rows: { id: string }[] = await manager.query(`SELECT id FROM request WHERE number = $1`, [number]);
  return rows[0]?.id ?? null;
}
