/** The one door to what people wrote: whoever opens it is recorded first, in the same transaction. */
import type { RequestKey, Vault } from '#libs/vault';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { openTexts } from '../commit/inbox-command.js';
import { APPLICATION_SEAL, documentSeal, type Application } from '../submissions.js';

/** Everything personal of the request has been erased. */
export class PersonalDataErased extends Error {
  readonly code = 'REQUEST.ERASED';
  constructor() {
    super('the personal data of this request was erased');
  }
}

/** Who opens: the applicant, whoever is asked for an opinion by their consultation, or a member of staff by id. */
export type Reader = 'applicant' | `consulted/${string}` | `staff/${string}`;

/**
 * Records that `reader` opens `what` (a code and ids, never content) and gives the key that opens it.
 * @throws PersonalDataErased
 */
export async function openPersonal(
  manager: EntityManager,
  vault: Vault,
  request: PersonalRequest,
  reader: Reader,
  what: string,
): Promise<RequestKey> {
  return readingPersonal(manager, vault, request, reader, what, (key) => Promise.resolve(key));
}

/** What the door asks of a request. */
type PersonalRequest = { id: string; agencyId: string; wrappedKey: Buffer | null };

/**
 * As `openPersonal`, for what is read at once: the record goes first, and what `read` asks goes along with it. Nothing is
 * given unless both are there.
 * @throws PersonalDataErased
 */
export async function readingPersonal<T>(
  manager: EntityManager,
  vault: Vault,
  { id, agencyId, wrappedKey }: PersonalRequest,
  reader: Reader,
  what: string,
  read: (key: RequestKey) => Promise<T>,
): Promise<T> {
  if (!wrappedKey) throw new PersonalDataErased();
  const key = vault.requestKey(id, wrappedKey);
  const [, found] = await Promise.all([
    manager.query(`INSERT INTO personal_access (id, agency_id, request_id, actor, what) VALUES ($1, $2, $3, $4, $5)`, [
      randomUUID(),
      agencyId,
      id,
      reader,
      what,
    ]),
    read(key),
  ]);
  return found;
}

/** The application as it was submitted. */
export async function readApplication(
  manager: EntityManager,
  key: RequestKey,
  requestId: string,
): Promise<Application | null> {
  const rows: { sealed: Buffer }[] = await manager.query(`SELECT sealed FROM application WHERE request_id = $1`, [
    requestId,
  ]);
  return rows[0] ? (JSON.parse(key.openText(rows[0].sealed, APPLICATION_SEAL)) as Application) : null;
}

/** What was written with the commands of a request, by command id; events point to them by `textOf`. */
export async function readTexts(
  manager: EntityManager,
  key: RequestKey,
  requestId: string,
  commandIds: readonly string[],
): Promise<Map<string, { kind: string; texts: Record<string, unknown> }>> {
  if (commandIds.length === 0) return new Map();
  const rows: { commandId: string; kind: string; sealed: Buffer }[] = await manager.query(
    `SELECT command_id AS "commandId", kind, sealed FROM inbox
     WHERE request_id = $1 AND command_id = ANY($2::text[]) AND sealed IS NOT NULL`,
    [requestId, [...commandIds]],
  );
  return new Map(
    rows.map(({ commandId, kind, sealed }) => [commandId, { kind, texts: openTexts(key, commandId, sealed) }]),
  );
}

/**
 * As `readTexts`, of commands of many requests of an agency, such as the lines of a register; that they were opened is recorded
 * at each request. What was erased is left out.
 */
export async function readTextsOfMany(
  manager: EntityManager,
  vault: Vault,
  commandIds: readonly string[],
  reader: Reader,
  what: string,
): Promise<Map<string, Record<string, unknown>>> {
  if (commandIds.length === 0) return new Map();
  const rows: { commandId: string; requestId: string; sealed: Buffer; wrapped: Buffer }[] = await manager.query(
    `WITH found AS (
       SELECT i.command_id, i.request_id, i.agency_id, i.sealed, k.wrapped
       FROM inbox i JOIN request_key k ON k.request_id = i.request_id
       WHERE i.command_id = ANY($1::text[]) AND i.sealed IS NOT NULL AND k.wrapped IS NOT NULL),
     recorded AS (
       INSERT INTO personal_access (id, agency_id, request_id, actor, what)
       SELECT gen_random_uuid(), agency_id, request_id, $2, $3 FROM found GROUP BY agency_id, request_id)
     SELECT command_id AS "commandId", request_id AS "requestId", sealed, wrapped FROM found`,
    [[...commandIds], reader, what],
  );
  return new Map(
    rows.map(({ commandId, requestId, sealed, wrapped }) => [
      commandId,
      openTexts(vault.requestKey(requestId, wrapped), commandId, sealed),
    ]),
  );
}

/** The name of a document, as its sender gave it. */
export function openDocumentName(key: RequestKey, document: { id: string; sealedName: Buffer }): string {
  return key.openText(document.sealedName, `${documentSeal(document.id)}/name`);
}
