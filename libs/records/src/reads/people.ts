/** Agencies, units and people, as pages show them. */
import type { LegalDate } from '#libs/law';
import type { Role } from '#libs/request';
import type { DataSource, EntityManager } from 'typeorm';
import type { AgencySettings } from '../settings/agency-settings.js';
import { askInAgency } from '../transactions.js';
import { askInNoAgency, inNoAgency } from './doors.js';

export interface AgencyRead {
  id: string;
  code: string;
  name: string;
  contact: AgencySettings['contact'];
  /** The first day on which it takes no application any more, and which agency does its work since. */
  closedOn: LegalDate | null;
  successorName: string | null;
}

/** Every agency that takes requests, or did; public. */
export async function listAgencies(source: DataSource): Promise<AgencyRead[]> {
  return inNoAgency(source, (manager) =>
    manager.query(
      `SELECT a.id, a.code, a.name, contact_of(a.id) AS contact, a.closed_on AS "closedOn", s.name AS "successorName"
       FROM agency a LEFT JOIN agency s ON s.id = a.successor_id ORDER BY a.closed_on IS NOT NULL, a.code`,
    ),
  );
}

/** Of these agencies, which is below which; public. */
export async function parentsOf(source: DataSource, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await askInNoAgency<{ id: string; parentId: string }>(
    source,
    `SELECT id, parent_id AS "parentId" FROM agency WHERE id = ANY($1::uuid[]) AND parent_id IS NOT NULL`,
    [ids],
  );
  return new Map(rows.map(({ id, parentId }) => [id, parentId]));
}

export interface StaffRead {
  id: string;
  name: string;
  roles: Role[];
  unitIds: string[];
}

/** The active people who hold an office in the transaction's agency. */
export async function listStaff(manager: EntityManager): Promise<StaffRead[]> {
  return manager.query(
    `SELECT s.id, s.name, array_agg(DISTINCT a.role ORDER BY a.role) AS roles,
            array_remove(array_agg(DISTINCT a.unit_id::text), NULL) AS "unitIds"
     FROM staff s JOIN appointment a ON a.staff_id = s.id AND a.agency_id = yishen_agency()
     WHERE s.active GROUP BY s.id, s.name ORDER BY s.name COLLATE "zh-Hans-x-icu", s.id`,
  );
}

export interface UnitRead {
  id: string;
  name: string;
  /** It is named in what was, and takes nothing new. */
  isClosed: boolean;
}

/** All that there ever were, those that are open first. */
export async function listUnits(manager: EntityManager): Promise<UnitRead[]> {
  return manager.query(
    `SELECT id, name, closed_on IS NOT NULL AS "isClosed" FROM unit
     ORDER BY closed_on IS NOT NULL, name COLLATE "zh-Hans-x-icu", id`,
  );
}

export interface Appointed {
  agencyId: string;
  agencyName: string;
  role: Role;
}

export interface StaffIdentity {
  id: string;
  login: string;
  name: string;
  homeAgencyId: string;
  /** The password is one that an administrator gave; until an own one is chosen nothing else may be done. */
  mustChangePassword: boolean;
  appointments: Appointed[];
}

/**
 * Who somebody is on a day, with every office held anywhere, an absent colleague's among them; null where the person works here
 * no longer.
 */
export async function identifyStaff(
  source: DataSource,
  staffId: string,
  homeAgencyId: string,
  on: LegalDate,
): Promise<StaffIdentity | null> {
  const rows = await askInAgency<StaffIdentity>(
    source,
    homeAgencyId,
    `SELECT s.id, s.login, s.name, s.agency_id AS "homeAgencyId",
            s.one_time_until IS NOT NULL AS "mustChangePassword",
            coalesce((SELECT json_agg(json_build_object('agencyId', a.agency_id, 'agencyName', g.name, 'role', a.role)
                                      ORDER BY g.code, a.role)
                      FROM (SELECT DISTINCT agency_id, role FROM offices_of(s.id, $2)) a
                      JOIN agency g ON g.id = a.agency_id), '[]') AS appointments
     FROM staff s WHERE s.id = $1 AND s.active`,
    [staffId, on],
  );
  return rows[0] ?? null;
}
