import { hash } from '@node-rs/argon2';
import { createHash } from 'node:crypto';
import { addCatalogueEntries, inAgency, insertFirstSettings } from '#libs/records';
import type { DataSource, EntityManager } from 'typeorm';
import { SEED_AGENCIES, type SeedAgency, type SeedPerson } from './agencies.js';
import { SEED_CATALOGUE } from './catalogue.js';

/** Somebody who can log in, as the table of `npm start` shows. */
export interface SeededPerson {
  agency: string;
  name: string;
  login: string;
  password: string;
  roles: string[];
}

export interface Seeded {
  agencies: { id: string; code: string; name: string; units: { id: string; name: string }[] }[];
  people: SeededPerson[];
}

/** The database holds agencies that no seed made: it is somebody's real one, and gets no people with known passwords. */
export class RealDatabase extends Error {
  constructor() {
    super('the database has agencies of its own');
  }
}

/** Ids follow from names, so that a second seed finds what the first one made. */
export function seedId(...names: string[]): string {
  const hex = createHash('sha256')
    .update(JSON.stringify(['yishen-seed', ...names]))
    .digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}

/**
 * Makes agencies, units and people that are not there yet. What is there stays as it is, but for the passwords where
 * `newPassword` says that nobody knows them any more.
 */
export async function seedDatabase(source: DataSource, password: string, newPassword: boolean): Promise<Seeded> {
  await source.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(7203010)`);
    for (const agency of SEED_AGENCIES) await insertAgency(manager, agency);
    for (const agency of SEED_AGENCIES) {
      for (const person of agency.people) await insertPerson(manager, agency, person, password, newPassword);
    }
  });
  for (const agency of SEED_AGENCIES) await publish(source, agency);
  return describe(password);
}

/** What the agency has published, entered by its clerk; a second seed adds none of it again. */
async function publish(source: DataSource, { code, people }: SeedAgency): Promise<void> {
  const clerk = people.find(({ roles }) => roles.some(({ role }) => role === 'clerk'));
  const writer = { staffId: seedId(clerk?.login ?? ''), idempotencyKey: 'seed' };
  await inAgency(source, seedId(code), (manager) => addCatalogueEntries(manager, SEED_CATALOGUE[code] ?? [], writer));
}

/** Agencies that were added below the seeded ones are the trier's own. @throws RealDatabase */
export async function demandOwnDatabase(source: DataSource): Promise<void> {
  const own = SEED_AGENCIES.map(({ code }) => seedId(code));
  const others: unknown[] = await source.query(
    `SELECT 1 FROM agency WHERE NOT id = ANY($1::uuid[]) AND parent_id IS NULL LIMIT 1`,
    [own],
  );
  if (others.length > 0) throw new RealDatabase();
}

async function insertAgency(manager: EntityManager, { code, name, parent, settings, units }: SeedAgency) {
  await manager.query(`INSERT INTO agency (id, code, name, parent_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [
    seedId(code),
    code,
    name,
    parent === null ? null : seedId(parent),
  ]);
  await insertFirstSettings(manager, seedId(code), settings);
  for (const unit of units) {
    await manager.query(`INSERT INTO unit (id, agency_id, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
      seedId(code, unit),
      seedId(code),
      unit,
    ]);
  }
}

async function insertPerson(
  manager: EntityManager,
  { code }: SeedAgency,
  { login, name, roles, elsewhere = [] }: SeedPerson,
  password: string,
  newPassword: boolean,
): Promise<void> {
  const id = seedId(login);
  const known: unknown[] = await manager.query(`SELECT 1 FROM staff WHERE id = $1`, [id]);
  if (known.length === 0 || newPassword) {
    await manager.query(
      `INSERT INTO staff (id, agency_id, login, name, email, password_hash) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET password_hash = excluded.password_hash`,
      [id, seedId(code), login, name, `${login}@yishen.example`, await hash(password)],
    );
  }
  const offices = [
    ...roles.map(({ role, unit }) => ({ agency: code, role, unit: unit ?? null })),
    ...elsewhere.map(({ agency, role }) => ({ agency, role, unit: null })),
  ];
  for (const { agency, role, unit } of offices) {
    await manager.query(
      `INSERT INTO appointment (id, staff_id, agency_id, unit_id, role) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [seedId(login, agency, role), id, seedId(agency), unit === null ? null : seedId(agency, unit), role],
    );
  }
}

function describe(password: string): Seeded {
  return {
    agencies: SEED_AGENCIES.map(({ code, name, units }) => ({
      id: seedId(code),
      code,
      name,
      units: units.map((unit) => ({ id: seedId(code, unit), name: unit })),
    })),
    people: SEED_AGENCIES.flatMap(({ name: agency, people }) =>
      people.map(({ login, name, roles, elsewhere = [] }) => ({
        agency,
        name,
        login,
        password,
        roles: [...roles.map(({ role }) => role), ...elsewhere.map((office) => `${office.role} of ${office.agency}`)],
      })),
    ),
  };
}
