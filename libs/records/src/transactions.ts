import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import {
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
  type DataSource,
  type EntityManager,
  type QueryRunner,
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
  return inTransaction(source, asPeopleOf(agencyId), work);
}

/** Runs `work` over all agencies: for the relay, the reconciler, metrics and upkeep, never for a person. */
export async function asSystem<T>(source: DataSource, work: Work<T>): Promise<T> {
  return inTransaction(source, AS_SYSTEM, work);
}

/** Goes on in the same transaction as the people of another agency, and comes back: for an act that concerns two. */
export async function inOtherAgency<T>(manager: EntityManager, agencyId: string, work: () => Promise<T>): Promise<T> {
  const become = (agency: unknown) => manager.query(`SELECT set_config('yishen.agency', $1, true)`, [agency]);
  const [own]: { agency: string }[] = await manager.query(`SELECT current_setting('yishen.agency') AS agency`);
  await become(agencyId);
  const result = await work();
  await become(own?.agency);
  return result;
}

/** One question as the people of one agency, as in `inAgency`. @returns its rows */
export async function askInAgency<R>(
  source: DataSource,
  agencyId: string,
  question: string,
  parameters: unknown[],
): Promise<R[]> {
  return ask(source, asPeopleOf(agencyId), question, parameters);
}

/** One question over all agencies, as in `asSystem`. @returns its rows */
export async function askAsSystem<R>(source: DataSource, question: string, parameters: unknown[]): Promise<R[]> {
  return ask(source, AS_SYSTEM, question, parameters);
}

const AS_SYSTEM = 'SET LOCAL ROLE yishen_system';

function asPeopleOf(agencyId: string): string {
  return `SET LOCAL ROLE yishen_app; SET LOCAL yishen.agency = ${pg.escapeLiteral(agencyId)}`;
}

/** One transaction. It begins, and becomes who acts, in one message: most transactions are short. */
async function inTransaction<T>(source: DataSource, become: string, work: Work<T>): Promise<T> {
  return withRunner(source, async (runner) => {
    try {
      await runner.query(`START TRANSACTION; ${become}`);
      const result = await work(runner.manager);
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    }
  });
}

/**
 * Ends a transaction that failed in one of several statements that were asked at once. What is about to be asked leaves before the
 * end; what would be asked later finds the runner released. So nothing comes after the end, as nobody in particular.
 */
async function rollBack(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect().catch(() => undefined)) as pg.ClientBase | undefined;
  await setImmediate();
  const rolledBack = client?.query('ROLLBACK');
  await runner.release();
  await rolledBack?.catch(() => undefined); // the first fault is the one to tell
}

/**
 * Begin, question and end, sent together. It can only read: what would be written if the beginning failed would be
 * written as nobody in particular.
 */
async function ask<R>(source: DataSource, become: string, question: string, parameters: unknown[]): Promise<R[]> {
  return withRunner(source, async (runner) => {
    const answers = await Promise.allSettled([
      runner.query(`START TRANSACTION READ ONLY; ${become}`),
      runner.query(question, parameters),
      runner.query('COMMIT'),
    ]);
    for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
    return (answers[1] as PromiseFulfilledResult<R[]>).value;
  });
}

async function withRunner<T>(source: DataSource, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    return await work(runner);
  } catch (error) {
    throw wasTakenAway(error) ? new ConnectionLost(error) : error;
  } finally {
    await runner.release();
  }
}

/** TypeORM takes a broken connection away from its transaction, and blames the next statement for using it. */
function wasTakenAway(error: unknown): boolean {
  return error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError;
}
