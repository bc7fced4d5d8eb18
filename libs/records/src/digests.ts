/** 提醒汇总: which alerts wait for whose mail of a morning, and how that mail ended. */
import type { AlertLevel, LimitKind } from '#libs/request';
import type { DataSource } from 'typeorm';
import { withDefaults, type AgencySettings } from './settings/agency-settings.js';
import { askAsSystem, inAgency } from './transactions.js';

/** A person's mail of a day, in an agency. */
export interface DigestKey {
  agencyId: string;
  staffId: string;
  /** The day on which its alerts were raised, in Beijing. */
  day: string;
}

export interface DueDigest extends DigestKey {
  email: string;
}

export interface DigestLine {
  requestId: string;
  effectKey: string;
  number: string;
  limit: LimitKind;
  level: AlertLevel;
  dueOn: string;
  workingDaysLeft: number;
}

/** Wake-ups of the window come a little after their second; what comes later still is a mail of its own. */
const SETTLING_MINUTES = 5;

/**
 * Puts an alert into its recipient's mail of today. Done again, it is there once.
 * @returns false where that mail is on its way already
 */
export async function queueForDigest(
  source: DataSource,
  {
    agencyId,
    requestId,
    effectKey,
    staffId,
  }: Pick<DigestKey, 'agencyId' | 'staffId'> & Pick<DigestLine, 'requestId' | 'effectKey'>,
): Promise<boolean> {
  return inAgency(source, agencyId, async (manager) => {
    const known: unknown[] = await manager.query(
      `SELECT 1 FROM alert_digest_item WHERE request_id = $1 AND effect_key = $2 AND staff_id = $3`,
      [requestId, effectKey, staffId],
    );
    if (known.length > 0) return true;
    // Locks the digest: it is not closed between the look and the line.
    const [digest]: { day: string; state: string }[] = await manager.query(
      `INSERT INTO alert_digest AS d (agency_id, staff_id, day) VALUES ($1, $2, beijing_today())
       ON CONFLICT (agency_id, staff_id, day) DO UPDATE SET state = d.state RETURNING day, state`,
      [agencyId, staffId],
    );
    if (digest?.state !== 'open') return false;
    await manager.query(
      `INSERT INTO alert_digest_item (request_id, effect_key, staff_id, agency_id, day) VALUES ($1, $2, $3, $4, $5)`,
      [requestId, effectKey, staffId, agencyId, digest.day],
    );
    return true;
  });
}

/** Mails whose morning is over, by the agency's hour, and that are not settled; `now` is an instant. */
export async function digestsDue(source: DataSource, now = new Date()): Promise<DueDigest[]> {
  const rows = await askAsSystem<DueDigest & { settings: Partial<AgencySettings> }>(
    source,
    `SELECT d.agency_id AS "agencyId", d.staff_id AS "staffId", d.day, s.email, settings_on(d.agency_id, d.day) AS settings
     FROM alert_digest d JOIN staff s ON s.id = d.staff_id
     WHERE d.state IN ('open', 'closed') AND (d.not_before IS NULL OR d.not_before <= $1) ORDER BY d.day, d.staff_id LIMIT 200`,
    [now],
  );
  return rows
    .filter(({ day, settings }) => morningEnd(day, settings) <= now.getTime())
    .map(({ settings: _, ...due }) => due);
}

function morningEnd(day: string, settings: Partial<AgencySettings>): number {
  const { wakeTime, wakeWindowMinutes } = withDefaults(settings);
  return Date.parse(`${day}T${wakeTime}:00+08:00`) + (wakeWindowMinutes + SETTLING_MINUTES) * 60_000;
}

/** Nothing is added from here on. @returns what it carries, the most urgent first */
export async function closeDigest(source: DataSource, { agencyId, staffId, day }: DigestKey): Promise<DigestLine[]> {
  return inAgency(source, agencyId, async (manager) => {
    await manager.query(
      `UPDATE alert_digest SET state = 'closed' WHERE agency_id = $1 AND staff_id = $2 AND day = $3 AND state = 'open'`,
      [agencyId, staffId, day],
    );
    return manager.query(
      `SELECT i.request_id AS "requestId", i.effect_key AS "effectKey", r.number, a.limit_kind AS "limit", a.level,
              a.due_on AS "dueOn", a.working_days_left AS "workingDaysLeft"
       FROM alert_digest_item i JOIN request r ON r.id = i.request_id
       JOIN limit_alert a ON a.request_id = i.request_id AND a.effect_key = i.effect_key
       WHERE i.agency_id = $1 AND i.staff_id = $2 AND i.day = $3
       ORDER BY a.working_days_left, a.due_on, r.number, i.effect_key`,
      [agencyId, staffId, day],
    );
  });
}

export async function settleDigest(source: DataSource, key: DigestKey, state: 'sent' | 'failed'): Promise<void> {
  await inAgency(source, key.agencyId, (manager) =>
    manager.query(`UPDATE alert_digest SET state = $4 WHERE agency_id = $1 AND staff_id = $2 AND day = $3`, [
      ...[key.agencyId, key.staffId, key.day],
      state,
    ]),
  );
}

/** It is tried again, not before `afterMs`. */
export async function postponeDigest(source: DataSource, key: DigestKey, afterMs: number): Promise<void> {
  await inAgency(source, key.agencyId, (manager) =>
    manager.query(
      `UPDATE alert_digest SET not_before = now() + $4 * interval '1 millisecond'
       WHERE agency_id = $1 AND staff_id = $2 AND day = $3`,
      [key.agencyId, key.staffId, key.day, afterMs],
    ),
  );
}
