/** How a person narrows the list of requests again and again: codes, days and ids, under a name of one's own. */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

export interface SavedView {
  id: string;
  name: string;
  filters: Record<string, string>;
}

/** Of one person in the transaction's agency, by name. */
export async function listSavedViews(manager: EntityManager, staffId: string): Promise<SavedView[]> {
  return manager.query(
    `SELECT id, name, filters FROM saved_view WHERE staff_id = $1 AND removed_at IS NULL
     ORDER BY name COLLATE "zh-Hans-x-icu", id`,
    [staffId],
  );
}

/** Keeps it; another of the same name gives way. */
export async function saveView(
  manager: EntityManager,
  owner: { agencyId: string; staffId: string },
  { name, filters }: Omit<SavedView, 'id'>,
): Promise<SavedView> {
  const rows: { id: string }[] = await manager.query(
    `INSERT INTO saved_view (id, agency_id, staff_id, name, filters) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (agency_id, staff_id, name) DO UPDATE SET filters = excluded.filters, removed_at = NULL RETURNING id`,
    [randomUUID(), owner.agencyId, owner.staffId, name, filters],
  );
  return { id: rows[0]?.id ?? '', name, filters };
}

/** Removes it, if it is the person's own. */
export async function removeSavedView(manager: EntityManager, staffId: string, id: string): Promise<void> {
  await manager.query(`UPDATE saved_view SET removed_at = now() WHERE id = $1 AND staff_id = $2`, [id, staffId]);
}

/** Whether the person has such a view, or had it. */
export async function isOwnView(manager: EntityManager, staffId: string, id: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(`SELECT 1 FROM saved_view WHERE id = $1 AND staff_id = $2`, [
    id,
    staffId,
  ]);
  return rows.length > 0;
}
