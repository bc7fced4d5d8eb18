/** Versions of an agency's settings: each with effect from a day, none ever changed. */
import type { LegalDate } from '#libs/law';
import type { EntityManager } from 'typeorm';
import { withDefaults, type AgencySettings, type NewSettingsVersion } from './agency-settings.js';

export interface SettingsVersion {
  version: number;
  effectiveFrom: LegalDate;
  settings: AgencySettings;
  reason: string;
  /** Null of those that came with the agency. */
  changedByName: string | null;
  /** The agency for which that person acted: this one or one above it. */
  changedByAgency: string | null;
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
    `SELECT version, effective_from AS "effectiveFrom", settings, reason, changed_by_name AS "changedByName",
            changed_by_agency AS "changedByAgency", changed_at AS "changedAt"
     FROM agency_settings WHERE agency_id = yishen_agency() ORDER BY version DESC`,
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
  /** Names as they are today. */
  staffName: string;
  agencyName: string;
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
  { staffId, staffName, agencyName, today, idempotencyKey }: SettingsAuthor,
): Promise<number> {
  // Two administrators at once: each gets a number of their own.
  await manager.query(`SELECT 1 FROM agency WHERE id = yishen_agency() FOR NO KEY UPDATE`);
  const known = await settingsByKey(manager, idempotencyKey);
  if (known !== null) return known;
  if (effectiveFrom < today) throw new SettingsInPast();
  const rows: { version: number }[] = await manager.query(
    `INSERT INTO agency_settings (agency_id, version, effective_from, settings, changed_by, changed_by_name, changed_by_agency,
       reason, idempotency_key)
     SELECT yishen_agency(), coalesce(max(version), 0) + 1, $1, $2, $3, $4, $5, $6, $7
     FROM agency_settings WHERE agency_id = yishen_agency() RETURNING version`,
    [effectiveFrom, settings, staffId, staffName, agencyName, reason, idempotencyKey],
  );
  return rows[0]?.version ?? 0;
}

/** The version that was added to the transaction's agency under a key. */
export async function settingsByKey(manager: EntityManager, idempotencyKey: string): Promise<number | null> {
  const [known]: { version: number }[] = await manager.query(
    `SELECT version FROM agency_settings WHERE agency_id = yishen_agency() AND idempotency_key = $1`,
    [idempotencyKey],
  );
  return known?.version ?? null;
}

/** Which of these 发文机关代字 belong to agencies other than the transaction's own. */
export async function letterWordsOfOthers(manager: EntityManager, wanted: readonly string[]): Promise<string[]> {
  if (wanted.length === 0) return [];
  const rows: { word: string }[] = await manager.query(
    `SELECT word FROM letter_words_of_others($1::text[], yishen_agency()) AS word`,
    [[...wanted]],
  );
  return rows.map(({ word }) => word);
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
