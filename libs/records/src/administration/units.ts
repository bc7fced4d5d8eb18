/** 内设机构: the units of an agency as its administrators keep them. A closed one stays, so that the record can name it. */
import type { LegalDate } from '#libs/law';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { OPEN } from '../reads/request-list.js';

export interface KeptUnit {
  id: string;
  name: string;
  closedOn: LegalDate | null;
  successorId: string | null;
  successorName: string | null;
  /** Who holds an office there. */
  people: string[];
  /** Unanswered requests that it handles. */
  openRequests: number;
}

const READ = `SELECT u.id, u.name, u.closed_on AS "closedOn", u.successor_id AS "successorId", s.name AS "successorName",
    ARRAY(SELECT p.name FROM appointment a JOIN staff p ON p.id = a.staff_id WHERE a.unit_id = u.id
          GROUP BY p.id, p.name ORDER BY p.name COLLATE "zh-Hans-x-icu", p.id) AS people,
    (SELECT count(*)::int FROM request r WHERE r.unit_id = u.id AND ${OPEN}) AS "openRequests"
  FROM unit u LEFT JOIN unit s ON s.id = u.successor_id`;

/** Of the transaction's agency, those that are open first. */
export function listKeptUnits(manager: EntityManager): Promise<KeptUnit[]> {
  return manager.query(`${READ} ORDER BY u.closed_on IS NOT NULL, u.name COLLATE "zh-Hans-x-icu", u.id`);
}

export async function readKeptUnit(manager: EntityManager, id: string): Promise<KeptUnit | null> {
  const [found]: KeptUnit[] = await manager.query(`${READ} WHERE u.id = $1`, [id]);
  return found ?? null;
}

/** Whether another open unit of the transaction's agency bears the name. A closed one's may be borne again. */
export async function isUnitNameTaken(manager: EntityManager, name: string, exceptId: string | null): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM unit WHERE name = $1 AND closed_on IS NULL AND id IS DISTINCT FROM $2::uuid`,
    [name, exceptId],
  );
  return rows.length > 0;
}

/** Adds one to the transaction's agency. @returns its id */
export async function insertUnit(manager: EntityManager, name: string): Promise<string> {
  const id = randomUUID();
  await manager.query(`INSERT INTO unit (id, agency_id, name) VALUES ($1, yishen_agency(), $2)`, [id, name]);
  return id;
}

export async function renameUnit(manager: EntityManager, id: string, name: string): Promise<void> {
  await manager.query(`UPDATE unit SET name = $2 WHERE id = $1`, [id, name]);
}

/** What a unit has in hand, by its ids and numbers. */
export interface UnitWork {
  /** Unanswered requests that it handles, with their officers. */
  requests: { id: string; number: string; caseOfficerId: string | null }[];
  /** Numbers of open requests in which it was asked for help (协办) and has not answered. */
  helpAsked: string[];
}

/** Their rows are held until the transaction ends: nothing is decided on them meanwhile. */
export async function holdUnitWork(manager: EntityManager, unitId: string): Promise<UnitWork> {
  const requests: UnitWork['requests'] = await manager.query(
    `SELECT r.id, r.number, r.case_officer_id AS "caseOfficerId" FROM request r
     WHERE r.unit_id = $1 AND ${OPEN} ORDER BY r.id FOR UPDATE`,
    [unitId],
  );
  const helpAsked: { number: string }[] = await manager.query(
    `SELECT r.number FROM request r WHERE ${OPEN}
     AND r.state->'assistances' @> jsonb_build_array(jsonb_build_object('unitId', $1::text, 'ended', NULL)) ORDER BY r.number`,
    [unitId],
  );
  return { requests, helpAsked: helpAsked.map(({ number }) => number) };
}

/** From that day on nothing comes to it; whoever held an office there holds it in the successor. */
export async function closeUnit(
  manager: EntityManager,
  id: string,
  { closedOn, successorId }: { closedOn: LegalDate; successorId: string | null },
): Promise<void> {
  await manager.query(`UPDATE unit SET closed_on = $2, successor_id = $3 WHERE id = $1`, [id, closedOn, successorId]);
  if (successorId) await manager.query(`UPDATE appointment SET unit_id = $2 WHERE unit_id = $1`, [id, successorId]);
}

/** Requests may come to it again; what it handed on stays where it went. */
export async function reopenUnit(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`UPDATE unit SET closed_on = NULL, successor_id = NULL WHERE id = $1`, [id]);
}
