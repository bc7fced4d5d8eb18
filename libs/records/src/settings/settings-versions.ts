/** Versions of an agency's settings: each with effect from a day, none ever changed. */
import type { LegalDate } from '#libs/law';
import type { EntityManager } from 'typeorm';
import { withDefaults, type AgencySettings, type NewSettingsVersion } from './agency-settings.js';

export interface SettingsVersion {
  version: number;
  effectiveFrom: LegalDate;
  settings: AgencySettings;
  reason: string;
  changedByName: string | null;
  changedAt: Date;
}

/** Changing what was decided on is not possible: a version takes effect today at the earliest. */
export class SettingsInPast extends Error {
  readonly code = 'SETTINGS.IN_PAST';
  constructor() {
    super('settings cannot take effect before today');
  }
}

/** The versions of the transaction's agency, the newest first. */
export async function listSettings(manager: EntityManager): Promise<SettingsVersion[]> {
  const rows: SettingsVersion[] = await manager.query(
    `SELECT v.version, v.effective_from AS "effectiveFrom", v.settings, v.reason, s.name AS "changedByName",
            v.changed_at AS "changedAt"
     FROM agency_settings v LEFT JOIN staff s ON s.id = v.changed_by
     WHERE v.agency_id = yishen_agency() ORDER BY v.version DESC`,
  );
  return rows.map((row) => ({ ...row, settings: withDefaults(row.settings) }));
}

/** The settings of the transaction's agency on a day. */
export async function readSettings(manager: EntityManager, on: LegalDate): Promise<AgencySettings> {
  const rows: { settings: AgencySettings | null }[] = await manager.query(
    `SELECT settings_on(yishen_agency(), $1) AS settings`,
    [on],
  );
  return withDefaults(rows[0]?.settings ?? {});
}

export interface SettingsAuthor {
  staffId: string;
  today: LegalDate;
  /** The same version sent again under the same key is not added again. */
  idempotencyKey: string;
}

/**
 * Adds a version to the transaction's agency.
 * @returns its number
 * @throws SettingsInPast
 */
export async function addSettings(
  manager: EntityManager,
  { effectiveFrom, reason, settings }: NewSettingsVersion,
  { staffId, today, idempotencyKey }: SettingsAuthor,
): Promise<number> {
  // Two administrators at once: each gets a number of their own.
  await manager.query(`SELECT 1 FROM agency WHERE id = yishen_agency() FOR UPDATE`);
  const known: { version: number }[] = await manager.query(
    `SELECT version FROM agency_settings WHERE agency_id = yishen_agency() AND idempotency_key = $1`,
    [idempotencyKey],
  );
  if (known[0]) return known[0].version;
  if (effectiveFrom < today) throw new SettingsInPast();
  const rows: { version: number }[] = await manager.query(
    `INSERT INTO agency_settings (agency_id, version, effective_from, settings, changed_by, reason, idempotency_key)
     SELECT yishen_agency(), coalesce(max(version), 0) + 1, $1, $2, $3, $4, $5
     FROM agency_settings WHERE agency_id = yishen_agency() RETURNING version`,
    [effectiveFrom, settings, staffId, reason, idempotencyKey],
  );
  return rows[0]?.version ?? 0;
}

/** The first settings of an agency that is being set up. */
export async function insertFirstSettings(
  manager: EntityManager,
  agencyId: string,
  settings: AgencySettings,
): Promise<void> {
  await manager.query(
    `INSERT INTO agency_settings (agency_id, version, effective_from, settings, applied_at)
     VALUES ($1, 1, '2000-01-01', $2, now()) ON CONFLICT DO NOTHING`,
    [agencyId, settings],
  );
}
