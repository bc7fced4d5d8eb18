/** Requests of the agency that were answered and asked for much the same, whoever asked (ADR 17). */
import { CLOSE_ENOUGH, closeness, tellingPairs, type LetterNumber } from '#libs/request';
import type { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { readSought } from './search.js';

/** As lists show it: nothing of what was written. */
export interface SimilarRequest {
  id: string;
  number: string;
  outcome: string;
  submittedOn: string;
  dispatchedOn: string;
  replyNumber: LetterNumber | null;
}

/** Pairs that are asked for at most. */
const PAIRS = 60;
/** Opened and looked at. */
const CANDIDATES = 20;
const OFFERED = 5;

const ROWS = `SELECT r.id, r.number, r.outcome, r.submitted_on AS "submittedOn", r.dispatched_on AS "dispatchedOn", reply.number AS "replyNumber"
  FROM request r LEFT JOIN LATERAL (
    SELECT json_build_object('word', l.word, 'year', l.year, 'serial', l.serial) AS number FROM letter l
    WHERE l.request_id = r.id AND l.code LIKE 'R-%' AND l.status = 'issued' ORDER BY l.dated_on DESC, l.serial DESC LIMIT 1) reply ON true
  WHERE r.id = ANY($1::uuid[])`;

/** The closest first. Texts are opened here to be sure, and shown to nobody. */
export async function listSimilarRequests(
  manager: EntityManager,
  vault: Vault,
  { id, agencyId }: { id: string; agencyId: string },
  { sought, agencyName }: { sought: string; agencyName: string },
): Promise<SimilarRequest[]> {
  const pairs = [...tellingPairs(sought, agencyName)].slice(0, PAIRS);
  if (pairs.length === 0) return [];
  const candidates: { id: string }[] = await manager.query(
    `SELECT DISTINCT f.id FROM jsonb_to_recordset($1) AS q("keyId" text, buckets int[]),
       LATERAL may_be_alike(q."keyId", q.buckets, $2, $3) AS f(id)`,
    [JSON.stringify(vault.searchQueries(agencyId, pairs)), id, CANDIDATES],
  );
  const written = await readSought(
    manager,
    vault,
    candidates.map((each) => each.id),
  );
  const near = [...written]
    .map(([other, texts]) => ({
      other,
      near: Math.max(...texts.map((title) => closeness(sought, { title, summary: '' }, agencyName))),
    }))
    .filter((each) => each.near >= CLOSE_ENOUGH)
    .sort((a, b) => b.near - a.near)
    .slice(0, OFFERED)
    .map(({ other }) => other);
  const rows: SimilarRequest[] = await manager.query(ROWS, [near]);
  return rows.sort((a, b) => near.indexOf(a.id) - near.indexOf(b.id));
}
