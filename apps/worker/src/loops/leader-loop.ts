import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

/**
 * A loop that runs in one worker at a time: the one that holds an advisory lock of PostgreSQL. Not a Temporal
 * schedule, since it must work when the engine's data is lost.
 */
export class LeaderLoop {
  private stopping = false;
  private ended: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;

  constructor(
    private readonly name: string,
    private readonly source: DataSource,
    private readonly lock: number,
    private readonly periodMs: number,
    private readonly log: Logger,
    private readonly step: () => Promise<void>,
  ) {}

  start(): void {
    this.ended = this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        await this.lead();
      } catch (error) {
        // Database or engine away: the next round finds what this one left.
        this.log.warn({ loop: this.name, error: error instanceof Error ? error.message : 'unknown' }, 'a round failed');
      }
      await this.pause();
    }
  }

  /** Holds the lock on a connection of its own for as long as rounds succeed. */
  private async lead(): Promise<void> {
    const runner = this.source.createQueryRunner();
    try {
      const [row] = (await runner.query('SELECT pg_try_advisory_lock($1) AS held', [this.lock])) as { held: boolean }[];
      if (!row?.held) return;
      try {
        while (!this.stopping) {
          await this.step();
          await runner.query('SELECT 1');
          await this.pause();
        }
      } finally {
        await runner.query('SELECT pg_advisory_unlock($1)', [this.lock]);
      }
    } finally {
      await runner.release();
    }
  }

  private async pause(): Promise<void> {
    if (this.stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.periodMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
