import type { Logger } from 'pino';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Leadership } from './leadership.js';

/** A loop with a long period does not wait it out after a round that failed. */
const AFTER_FAULT_MS = 60_000;

/**
 * A loop that runs in one worker at a time: the one that holds an advisory lock of PostgreSQL. Not a Temporal
 * schedule, since it must work when the engine's data is lost.
 */
export class LeaderLoop {
  private readonly stopping = new AbortController();
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly leadership: Leadership,
    private readonly lock: number,
    private readonly periodMs: number,
    private readonly log: Logger,
    /** One round; a long one looks at the signal whether it should go on. */
    private readonly step: (signal: AbortSignal) => Promise<void>,
  ) {}

  start(): void {
    this.ended = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.lead();
      } catch (error) {
        // Database or engine away: the next round finds what this one left.
        this.log.warn({ loop: this.name, error: error instanceof Error ? error.message : 'unknown' }, 'a round failed');
        await this.pause(Math.min(this.periodMs, AFTER_FAULT_MS));
        continue;
      }
      await this.pause(this.periodMs);
    }
  }

  /** Holds the lock for as long as rounds succeed. */
  private async lead(): Promise<void> {
    const lease = await this.leadership.take(this.lock);
    if (!lease) return;
    try {
      while (!this.stopping.signal.aborted) {
        await this.step(this.stopping.signal);
        await this.leadership.confirm(lease);
        await this.pause(this.periodMs);
      }
    } finally {
      await this.leadership.giveBack(lease);
    }
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
