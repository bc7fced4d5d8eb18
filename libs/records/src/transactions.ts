import {
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
  type DataSource,
  type EntityManager,
} from 'typeorm';

/** A place from which several statements run in one transaction. */
export type Work<T> = (manager: EntityManager) => Promise<T>;

/** The connection broke under a transaction. Whether it was committed can be told only by looking again. */
export class ConnectionLost extends Error {
  /** SQLSTATE connection_failure. */
  readonly code = '08006';
  constructor(cause: unknown) {
    super('the connection to the database broke', { cause });
    this.name = 'ConnectionLost';
  }
}

/**
 * Runs `work` as the people of one agency: PostgreSQL itself shows and takes that agency's rows only.
 * Everything that acts for somebody goes through here.
 * @throws ConnectionLost, and what `work` throws
 */
export async function inAgency<T>(source: DataSource, agencyId: string, work: Work<T>): Promise<T> {
  return inTransaction(source, async (manager) => {
    await manager.query(`SELECT set_config('role', 'yishen_app', true), set_config('yishen.agency', $1, true)`, [
      agencyId,
    ]);
    return work(manager);
  });
}

/** Runs `work` over all agencies: for the relay, the reconciler, metrics and upkeep, never for a person. */
export async function asSystem<T>(source: DataSource, work: Work<T>): Promise<T> {
  return inTransaction(source, async (manager) => {
    await manager.query(`SELECT set_config('role', 'yishen_system', true)`);
    return work(manager);
  });
}

/** TypeORM takes a broken connection away from its transaction, and blames the next statement for using it. */
async function inTransaction<T>(source: DataSource, work: Work<T>): Promise<T> {
  try {
    return await source.transaction(work);
  } catch (error) {
    const isTakenAway =
      error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError;
    throw isTakenAway ? new ConnectionLost(error) : error;
  }
}
