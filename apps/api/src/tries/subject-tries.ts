import { askInNoAgency, inNoAgency } from '#libs/records';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lockAfter, MEMORY_SECONDS, type TryPolicy } from './try-policy.js';

interface GuardRow {
  failures: number;
  lockedForSeconds: number | null;
  idleSeconds: number | null;
}

/** By the clock, not by the beginning of the transaction: of two at once, the one that begins first may count last. */
const ROW = `SELECT failures, extract(epoch FROM locked_until - clock_timestamp())::float AS "lockedForSeconds",
  extract(epoch FROM clock_timestamp() - locked_until)::float AS "idleSeconds" FROM query_code_guard WHERE number = $1`;

/**
 * Wrong tries at one subject (a request number, a log-in name), counted in PostgreSQL: for all processes of the API
 * alike, and whether or not the subject exists, so that the count tells nobody that it does.
 */
@Injectable()
export class SubjectTries {
  constructor(private readonly source: DataSource) {}

  /** Seconds for which the subject is still locked; 0 when a try may be made. */
  async lockedFor(subject: string): Promise<number> {
    const rows = await askInNoAgency<GuardRow>(this.source, ROW, [subject]);
    return Math.max(0, Math.ceil(rows[0]?.lockedForSeconds ?? 0));
  }

  /**
   * Counts a wrong try. Called before the answer is known and taken back by `forget`, it also bounds tries that are made
   * at the same time.
   * @returns seconds of lock that hold from now, or that held already (then the try must not be made)
   */
  async count(subject: string, policy: TryPolicy): Promise<{ refused: boolean; lockedForSeconds: number }> {
    return inNoAgency(this.source, async (manager) => {
      await manager.query(`INSERT INTO query_code_guard (number) VALUES ($1) ON CONFLICT (number) DO NOTHING`, [
        subject,
      ]);
      const rows: GuardRow[] = await manager.query(`${ROW} FOR UPDATE`, [subject]);
      const { failures: earlier, lockedForSeconds, idleSeconds } = rows[0] as GuardRow;
      if ((lockedForSeconds ?? 0) > 0) return { refused: true, lockedForSeconds: Math.ceil(lockedForSeconds ?? 0) };
      const failures = (idleSeconds ?? 0) > MEMORY_SECONDS ? 1 : earlier + 1;
      const lock = lockAfter(failures, policy);
      // Without a lock the moment itself is kept, so that old tries can be forgotten.
      await manager.query(
        `UPDATE query_code_guard SET failures = $2, locked_until = clock_timestamp() + make_interval(secs => $3) WHERE number = $1`,
        [subject, failures, lock],
      );
      return { refused: false, lockedForSeconds: lock };
    });
  }

  /** The right answer was given: earlier wrong ones no longer count. */
  async forget(subject: string): Promise<void> {
    await inNoAgency(this.source, (manager) =>
      manager.query(
        `UPDATE query_code_guard SET failures = 0, locked_until = NULL WHERE number = $1 AND failures > 0`,
        [subject],
      ),
    );
  }
}
