/** Search over what applicants wrote: found by buckets, made sure of by opening (ADR 17). */
import { normaliseForSearch, type SearchIndex, type Vault } from '#libs/vault';
import type { DataSource, EntityManager } from 'typeorm';
import { openTexts } from '../commit/inbox-command.js';
import { indexForSearch, soughtAnew, soughtIn } from '../search-index.js';
import { APPLICATION_SEAL, type Application } from '../submissions.js';
import { askAsSystem, inAgency } from '../transactions.js';

/** Commands that bring a correction. */
const CORRECTIONS = ['submitCorrection', 'takeInCorrection', 'takeBackCorrectionLapse'];

/** Everything of a request in which something is found, sealed. */
const WRITTEN = `SELECT a.request_id AS id, a.agency_id AS "agencyId", k.wrapped, a.sealed,
    (SELECT coalesce(json_agg(json_build_object('commandId', i.command_id, 'sealed', encode(i.sealed, 'base64')) ORDER BY i.arrived_at), '[]')
     FROM inbox i WHERE i.request_id = a.request_id AND i.sealed IS NOT NULL
       AND i.kind IN (${CORRECTIONS.map((kind) => `'${kind}'`).join(', ')})) AS corrections
  FROM application a JOIN request_key k ON k.request_id = a.request_id WHERE k.wrapped IS NOT NULL`;

interface Written {
  id: string;
  agencyId: string;
  wrapped: Buffer;
  sealed: Buffer;
  corrections: { commandId: string; sealed: string }[];
}

function openWritten(vault: Vault, { id, wrapped, sealed, corrections }: Written): [Application, anew: string[]] {
  const key = vault.requestKey(id, wrapped);
  const application = JSON.parse(key.openText(sealed, APPLICATION_SEAL)) as Application;
  const anew = corrections.flatMap(({ commandId, sealed: content }) =>
    soughtAnew(openTexts(key, commandId, Buffer.from(content, 'base64'))),
  );
  return [application, anew];
}

function allWritten(vault: Vault, row: Written): string[] {
  const [application, anew] = openWritten(vault, row);
  return [...soughtIn(application), ...anew];
}

/** What the requests ask for, as first written and as corrected, the last at the end. For comparing alone: no reading is recorded. */
export async function readSought(
  manager: EntityManager,
  vault: Vault,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows: Written[] = await manager.query(`${WRITTEN} AND a.request_id = ANY($1::uuid[])`, [ids]);
  return new Map(
    rows.map((row) => {
      const [{ description }, anew] = openWritten(vault, row);
      return [row.id, [description, ...anew]];
    }),
  );
}

/** Above so many the order of the list is walked instead, until a page is full. */
export const FEW = 1_000;

/** The requests that may say it, or null where they are too many to name. */
export async function mayBeFound(manager: EntityManager, queries: readonly SearchIndex[]): Promise<string[] | null> {
  const found: { id: string }[] = await manager.query(
    `SELECT DISTINCT f.id FROM jsonb_to_recordset($1) AS q("keyId" text, buckets int[]),
       LATERAL may_say(q."keyId", q.buckets, $2) AS f(id)`,
    [JSON.stringify(queries), FEW + 1],
  );
  return found.length > FEW ? null : found.map(({ id }) => id);
}

/** Those of the requests that do have all words: each text is opened here, and shown to nobody. */
export async function doSay(
  manager: EntityManager,
  vault: Vault,
  ids: readonly string[],
  words: readonly string[],
): Promise<Set<string>> {
  const rows: Written[] = await manager.query(`${WRITTEN} AND a.request_id = ANY($1::uuid[])`, [ids]);
  const said = rows.filter((row) => {
    const texts = allWritten(vault, row).map(normaliseForSearch);
    return words.every((word) => texts.some((text) => text.includes(word)));
  });
  return new Set(said.map(({ id }) => id));
}

/**
 * Keeps by what requests are found of which nothing is kept by the current key: of the time before the search, or before a
 * rotation of the key.
 * @returns how many there were; fewer than `most` when all are done
 */
export async function fillSearchIndex(source: DataSource, vault: Vault, most: number): Promise<number> {
  const rows = await askAsSystem<Written>(
    source,
    `${WRITTEN} AND NOT EXISTS (SELECT 1 FROM request_search s WHERE s.request_id = a.request_id AND s.key_id = $1)
     LIMIT $2`,
    [vault.keyId, most],
  );
  for (const row of rows) {
    const { id: requestId, agencyId } = row;
    await inAgency(source, agencyId, (manager) =>
      indexForSearch(manager, vault, { requestId, agencyId }, allWritten(vault, row)),
    );
  }
  return rows.length;
}
