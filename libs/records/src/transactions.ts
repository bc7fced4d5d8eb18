import type { DataSource, EntityManager } from 'typeorm';

/** A place from which several statements run in one transaction. */
export type Work<T> = (manager: EntityManager) => Promise<T>;

/**
 * Runs `work` as the people of one agency: PostgreSQL itself shows and takes that agency's rows only.
 * Everything that acts for somebody goes through here.
 */
export async function inAgency<T>(source: DataSource, agencyId: string, work: Work<T>): Promise<T> {
  return source.transaction(async (manager) => {
    await manager.query(`SELECT set_config('role', 'yishen_app', true), set_config('yishen.agency', $1, true)`, [
      agencyId,
    ]);
    return work(manager);
  });
}

/** Runs `work` over all agencies: for the relay, the reconciler, metrics and upkeep, never for a person. */
export async function asSystem<T>(source: DataSource, work: Work<T>): Promise<T> {
  return source.transaction(async (manager) => {
    await manager.query(`SELECT set_config('role', 'yishen_system', true)`);
    return work(manager);
  });
}
