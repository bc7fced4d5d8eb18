/** Settings that come into force: wake-ups and lights of open requests follow, and nothing that was decided changes. */
import type { DataSource } from 'typeorm';
import { refreshRow } from '../commit/refresh-row.js';
import { asSystem } from '../transactions.js';

interface DueVersion {
  agencyId: string;
  version: number;
}

/**
 * Brings the open requests of each agency whose newest settings have come into force to those settings, a request a
 * transaction. Done again after a crash, it does the same again.
 */
export async function applySettings(source: DataSource): Promise<void> {
  for (const due of await versionsInForce(source)) {
    for (const id of await openRequests(source, due.agencyId)) {
      await asSystem(source, (manager) => refreshRow(manager, id));
    }
    await asSystem(source, (manager) =>
      manager.query(`UPDATE agency_settings SET applied_at = now() WHERE agency_id = $1 AND version = $2`, [
        due.agencyId,
        due.version,
      ]),
    );
  }
}

function versionsInForce(source: DataSource): Promise<DueVersion[]> {
  return asSystem(source, (manager) =>
    manager.query(
      `SELECT agency_id AS "agencyId", version FROM agency_settings
       WHERE applied_at IS NULL AND effective_from <= beijing_today() ORDER BY agency_id, version`,
    ),
  );
}

async function openRequests(source: DataSource, agencyId: string): Promise<string[]> {
  const rows: { id: string }[] = await asSystem(source, (manager) =>
    manager.query(`SELECT id FROM request WHERE agency_id = $1 AND expects_process ORDER BY id`, [agencyId]),
  );
  return rows.map(({ id }) => id);
}
