/** Which loops this worker leads: their advisory locks of PostgreSQL, all on one connection. */
import type { DataSource, QueryRunner } from 'typeorm';

/** A loop's claim: it holds as long as the connection on which it was made. */
export interface Lease {
  readonly lock: number;
  readonly runner: QueryRunner;
}

/** One connection for all: one for each loop would leave a pool of ten none for the activities. */
export class Leadership {
  private runner: QueryRunner | null = null;

  constructor(private readonly source: DataSource) {}

  /** @returns null where another worker leads */
  async take(lock: number): Promise<Lease | null> {
    const runner = (this.runner ??= this.source.createQueryRunner());
    const [row] = await this.asked(runner, 'SELECT pg_try_advisory_lock($1) AS held', [lock]);
    return row?.held ? { lock, runner } : null;
  }

  /** @throws where the connection broke, and the lock with it */
  async confirm({ runner }: Lease): Promise<void> {
    if (runner !== this.runner) throw new Error('the connection of the lock broke');
    await this.asked(runner, 'SELECT 1', []);
  }

  async giveBack({ lock, runner }: Lease): Promise<void> {
    if (runner === this.runner) await this.asked(runner, 'SELECT pg_advisory_unlock($1)', [lock]);
  }

  async end(): Promise<void> {
    const runner = this.runner;
    this.runner = null;
    // A connection that goes back to the pool must keep no lock.
    await runner?.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await runner?.release();
  }

  /** What fails on this connection has cost all loops their locks: the next one to ask gets another connection. */
  private async asked(runner: QueryRunner, question: string, parameters: unknown[]): Promise<{ held?: boolean }[]> {
    try {
      return (await runner.query(question, parameters)) as { held?: boolean }[];
    } catch (error) {
      if (runner === this.runner) await this.end().catch(() => undefined);
      throw error;
    }
  }
}
