/** The log of what administrators did, and the one way to do it: once under its key, one at a time in an agency. */
import type { Vault } from '#libs/vault';
import type { DataSource, EntityManager } from 'typeorm';
import { fingerprintOf, IdempotencyKeyReused } from '../inbox.js';
import { inAgency } from '../transactions.js';

export const ADMINISTRATIVE_ACTS = [
  'staffAdded',
  'staffChanged',
  'staffDeactivated',
  'staffReactivated',
  'passwordReset',
  'passwordChanged',
  'appointedFromAbove',
  'unitAdded',
  'unitRenamed',
  'unitClosed',
  'unitReopened',
  'agencyAdded',
  'agencyRenamed',
  'agencyClosed',
  'agencyReopened',
  'settingsChanged',
] as const;
export type AdministrativeAct = (typeof ADMINISTRATIVE_ACTS)[number];

/** What one field was before and is now. An office is its role, or `role/unit`. */
export interface Change {
  field: string;
  before: string[];
  after: string[];
}

export interface NewEntry {
  subjectId: string;
  subjectName: string;
  changes: Change[];
}

export interface AdministrationEntry extends NewEntry {
  id: string;
  at: Date;
  byName: string;
  byAgency: string;
  kind: AdministrativeAct;
}

export interface Administrator {
  id: string;
  name: string;
  /** The agency acted for. */
  agencyName: string;
}

export interface Asked {
  kind: AdministrativeAct;
  /** The content, without passwords: what tells this write from another under the same key. */
  contents: object;
  idempotencyKey: string;
}

/**
 * Does `work` as the people of an agency and records it, in one transaction. The same write sent again does nothing more.
 * @returns whom or what it was done to
 * @throws IdempotencyKeyReused, and what `work` throws
 */
export function recordedAct(
  source: DataSource,
  vault: Vault,
  agencyId: string,
  by: Administrator,
  { kind, contents, idempotencyKey }: Asked,
  work: (manager: EntityManager) => Promise<NewEntry>,
): Promise<string> {
  // As it came: a form may be of a class, and have what was left out as undefined.
  const fingerprint = fingerprintOf(vault, kind, JSON.parse(JSON.stringify(contents)));
  return inAgency(source, agencyId, async (manager) => {
    // One at a time: of two administrators who take each other's office away, one is the last. Rows that refer to the agency are
    // written meanwhile: a commit must not wait for an act that waits for its request.
    await manager.query(`SELECT 1 FROM agency WHERE id = yishen_agency() FOR NO KEY UPDATE`);
    const [known]: { subjectId: string; fingerprint: string }[] = await manager.query(
      `SELECT subject_id AS "subjectId", fingerprint FROM administration_entry WHERE by_id = $1 AND idempotency_key = $2`,
      [by.id, idempotencyKey],
    );
    if (known && known.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
    if (known) return known.subjectId;
    const entry = await work(manager);
    await writeEntry(manager, by, { kind, idempotencyKey, fingerprint }, entry);
    return entry.subjectId;
  });
}

/** An entry of the transaction's agency, for good. */
export async function writeEntry(
  manager: EntityManager,
  by: Administrator,
  { kind, idempotencyKey, fingerprint }: Omit<Asked, 'contents'> & { fingerprint: string },
  { subjectId, subjectName, changes }: NewEntry,
): Promise<void> {
  await manager.query(
    `INSERT INTO administration_entry (agency_id, by_id, by_name, by_agency, kind, subject_id, subject_name, changes,
       idempotency_key, fingerprint) VALUES (yishen_agency(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [by.id, by.name, by.agencyName, kind, subjectId, subjectName, JSON.stringify(changes), idempotencyKey, fingerprint],
  );
}

/** Of the transaction's agency, the newest first; one more than asked for where there are more. */
export function listEntries(
  manager: EntityManager,
  { before, limit }: { before: string | null; limit: number },
): Promise<AdministrationEntry[]> {
  return manager.query(
    `SELECT id, at, by_name AS "byName", by_agency AS "byAgency", kind, subject_id AS "subjectId",
            subject_name AS "subjectName", changes
     FROM administration_entry WHERE $1::bigint IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
    [before, limit + 1],
  );
}

/** The fields that differ, as the log keeps them. */
export function changesOf(
  before: Record<string, readonly string[]>,
  after: Record<string, readonly string[]>,
): Change[] {
  return Object.keys(after).flatMap((field) => {
    const change = { field, before: [...(before[field] ?? [])], after: [...(after[field] ?? [])] };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
}
