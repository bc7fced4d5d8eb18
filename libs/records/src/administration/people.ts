/** The people of an agency as its administrators keep them. */
import type { Role } from '#libs/request';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

export interface OfficeRead {
  role: Role;
  unitId: string | null;
  unitName: string | null;
}

export interface PersonRead {
  id: string;
  login: string;
  name: string;
  email: string;
  isActive: boolean;
  homeAgencyId: string;
  homeAgencyName: string;
  /** Has not chosen an own password yet. */
  hasOneTimePassword: boolean;
  /** In the transaction's agency. */
  offices: OfficeRead[];
}

export interface PeopleFilter {
  unitId?: string;
  role?: Role;
  isActive?: boolean;
  /** The last of the page before. */
  after: string | null;
  limit: number;
}

const ORDER = `s.name COLLATE "zh-Hans-x-icu", s.id`;

const READ = `SELECT s.id, s.login, s.name, s.email, s.active AS "isActive", s.agency_id AS "homeAgencyId",
    g.name AS "homeAgencyName", s.one_time_until IS NOT NULL AS "hasOneTimePassword",
    coalesce((SELECT json_agg(json_build_object('role', a.role, 'unitId', a.unit_id, 'unitName', u.name) ORDER BY a.role)
              FROM appointment a LEFT JOIN unit u ON u.id = a.unit_id WHERE a.staff_id = s.id), '[]') AS offices
  FROM staff s JOIN agency g ON g.id = s.agency_id`;

/** Who belongs to the transaction's agency or holds an office there; one more than asked for where there are more. */
export function listPeople(
  manager: EntityManager,
  { unitId, role, isActive, after, limit }: PeopleFilter,
): Promise<PersonRead[]> {
  return manager.query(
    `${READ}
     WHERE ($1::uuid IS NULL OR EXISTS (SELECT 1 FROM appointment a WHERE a.staff_id = s.id AND a.unit_id = $1))
       AND ($2::text IS NULL OR EXISTS (SELECT 1 FROM appointment a WHERE a.staff_id = s.id AND a.role = $2))
       AND ($3::boolean IS NULL OR s.active = $3)
       AND ($4::uuid IS NULL OR (${ORDER}) > (SELECT ${ORDER} FROM staff s WHERE s.id = $4))
     ORDER BY ${ORDER} LIMIT $5`,
    [unitId ?? null, role ?? null, isActive ?? null, after, limit + 1],
  );
}

export async function readPerson(manager: EntityManager, id: string): Promise<PersonRead | null> {
  const [found]: PersonRead[] = await manager.query(`${READ} WHERE s.id = $1`, [id]);
  return found ?? null;
}

export interface NewPerson {
  login: string;
  name: string;
  email: string;
}

/** Days for which a password that an administrator gave may wait to be used. */
export const ONE_TIME_DAYS = 7;

/** Adds a person to the transaction's agency. @returns the id, or null where the log-in name is taken, here or elsewhere */
export async function insertPerson(
  manager: EntityManager,
  { login, name, email }: NewPerson,
  passwordHash: string,
): Promise<string | null> {
  const rows: { id: string }[] = await manager.query(
    `INSERT INTO staff (id, agency_id, login, name, email, password_hash, one_time_until)
     VALUES ($1, yishen_agency(), $2, $3, $4, $5, now() + make_interval(days => $6)) ON CONFLICT DO NOTHING RETURNING id`,
    [randomUUID(), login, name, email, passwordHash, ONE_TIME_DAYS],
  );
  return rows[0]?.id ?? null;
}

export async function updatePerson(
  manager: EntityManager,
  id: string,
  { name, email }: Omit<NewPerson, 'login'>,
): Promise<void> {
  await manager.query(`UPDATE staff SET name = $2, email = $3 WHERE id = $1`, [id, name, email]);
}

export async function setActive(manager: EntityManager, id: string, isActive: boolean): Promise<void> {
  await manager.query(`UPDATE staff SET active = $2 WHERE id = $1`, [id, isActive]);
}

/** A password that an administrator gives. */
export async function giveOneTimePassword(manager: EntityManager, id: string, passwordHash: string): Promise<void> {
  await manager.query(
    `UPDATE staff SET password_hash = $2, one_time_until = now() + make_interval(days => $3) WHERE id = $1`,
    [id, passwordHash, ONE_TIME_DAYS],
  );
}

/** A password that the person chose. */
export async function setOwnPassword(manager: EntityManager, id: string, passwordHash: string): Promise<void> {
  await manager.query(`UPDATE staff SET password_hash = $2, one_time_until = NULL WHERE id = $1`, [id, passwordHash]);
}

export interface Office {
  role: Role;
  unitId: string | null;
}

/** The offices that a person holds in the transaction's agency from now on: these and no others. */
export async function setOffices(manager: EntityManager, staffId: string, offices: readonly Office[]): Promise<void> {
  const roles = offices.map(({ role }) => role);
  await manager.query(
    `DELETE FROM appointment WHERE staff_id = $1 AND agency_id = yishen_agency() AND role <> ALL($2)`,
    [staffId, roles],
  );
  for (const { role, unitId } of offices) {
    await manager.query(
      `INSERT INTO appointment (id, staff_id, agency_id, unit_id, role) VALUES ($1, $2, yishen_agency(), $3, $4)
       ON CONFLICT (staff_id, agency_id, role) DO UPDATE SET unit_id = excluded.unit_id`,
      [randomUUID(), staffId, unitId, role],
    );
  }
}

/** How many others who still work here hold the office of an administrator in the transaction's agency. */
export async function otherAdministrators(manager: EntityManager, staffId: string): Promise<number> {
  const [row]: { n: number }[] = await manager.query(
    `SELECT count(*)::int AS n FROM appointment a JOIN staff s ON s.id = a.staff_id
     WHERE a.role = 'administrator' AND s.active AND s.id <> $1`,
    [staffId],
  );
  return row?.n ?? 0;
}
