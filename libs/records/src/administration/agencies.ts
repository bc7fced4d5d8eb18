/** 机关: added below another, renamed, closed and opened again. What a closed one received its people go on with; the record names it. */
import type { LegalDate } from '#libs/law';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { OPEN } from '../reads/request-list.js';

export interface AgencyState {
  closedOn: LegalDate | null;
  /** Names of the agencies right below it that are open. */
  openBelow: string[];
  /** Unanswered requests. */
  openRequests: number;
}

/** Of the transaction's agency. */
export async function readAgencyState(manager: EntityManager): Promise<AgencyState> {
  const [found]: AgencyState[] = await manager.query(
    `SELECT a.closed_on AS "closedOn", (SELECT count(*)::int FROM request r WHERE ${OPEN}) AS "openRequests",
            ARRAY(SELECT b.name FROM agency b WHERE b.parent_id = a.id AND b.closed_on IS NULL ORDER BY b.code) AS "openBelow"
     FROM agency a WHERE a.id = yishen_agency()`,
  );
  return found ?? { closedOn: null, openBelow: [], openRequests: 0 };
}

export interface NewAgency {
  /** Begins the number of each of its requests; never another's, and never changed. */
  code: string;
  name: string;
  letterWords: readonly string[];
  /** The log-in name of its first administrator. */
  login: string;
}

export interface TakenNames {
  code: boolean;
  name: boolean;
  letterWords: string[];
  login: boolean;
}

/** What of a new agency belongs to somebody else already. */
export async function takenNames(
  manager: EntityManager,
  { code, name, letterWords, login }: NewAgency,
): Promise<TakenNames> {
  const [found]: TakenNames[] = await manager.query(
    `SELECT EXISTS (SELECT 1 FROM agency WHERE code = $1) AS code,
            EXISTS (SELECT 1 FROM agency WHERE name = $2 AND closed_on IS NULL) AS name,
            ARRAY(SELECT letter_words_of_others($3::text[], NULL)) AS "letterWords",
            EXISTS (SELECT 1 FROM staff_for_login($4)) AS login`,
    [code, name, [...letterWords], login],
  );
  return found as TakenNames;
}

/** Whether an open agency other than the transaction's own bears the name. */
export async function isAgencyNameTaken(manager: EntityManager, name: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM agency WHERE name = $1 AND closed_on IS NULL AND id <> yishen_agency()`,
    [name],
  );
  return rows.length > 0;
}

/** Adds one below the transaction's agency. @returns its id */
export async function insertAgencyBelow(
  manager: EntityManager,
  { code, name }: Pick<NewAgency, 'code' | 'name'>,
): Promise<string> {
  const id = randomUUID();
  await manager.query(`INSERT INTO agency (id, code, name, parent_id) VALUES ($1, $2, $3, yishen_agency())`, [
    id,
    code,
    name,
  ]);
  return id;
}

/** The transaction's agency gets another name. */
export async function renameAgency(manager: EntityManager, name: string): Promise<void> {
  await manager.query(`UPDATE agency SET name = $1 WHERE id = yishen_agency()`, [name]);
}

/** The transaction's agency takes no application that comes from that day on. */
export async function closeAgency(
  manager: EntityManager,
  { closedOn, successorId }: { closedOn: LegalDate; successorId: string | null },
): Promise<void> {
  await manager.query(`UPDATE agency SET closed_on = $1, successor_id = $2 WHERE id = yishen_agency()`, [
    closedOn,
    successorId,
  ]);
}

/** The transaction's agency takes applications again. */
export async function reopenAgency(manager: EntityManager): Promise<void> {
  await manager.query(`UPDATE agency SET closed_on = NULL, successor_id = NULL WHERE id = yishen_agency()`);
}
