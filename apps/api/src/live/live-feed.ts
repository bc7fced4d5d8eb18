import { signalsSince, type Topic } from '#libs/records';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Observable, Subject, filter, map } from 'rxjs';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { faultOf } from '../platform/fault.js';
import { Log } from '../platform/log.js';

/** What changed, and the position up to which that is everything. */
export interface Change {
  position: string;
  topics: Topic[];
}

/** How often the record is asked what changed, by each process of the service, while anybody listens. */
const PERIOD_MS = 1_000;

/** Asks the record what changed, once for all who listen to this process. */
@Injectable()
export class LiveFeed implements OnModuleDestroy {
  private readonly changes = new Subject<Change & { agencyId: string }>();
  private readonly stopping = new AbortController();
  private listeners = 0;
  private isAsking = false;

  constructor(
    private readonly source: DataSource,
    private readonly log: Log,
  ) {}

  /** What changes in an agency from now on; it ends when the service stops. */
  of(agencyId: string): Observable<Change> {
    const changes = this.changes.pipe(
      filter((change) => change.agencyId === agencyId),
      map(({ position, topics }) => ({ position, topics })),
    );
    return new Observable((listener) => {
      this.listeners += 1;
      const listening = changes.subscribe(listener);
      void this.ask();
      return () => {
        this.listeners -= 1;
        listening.unsubscribe();
      };
    });
  }

  onModuleDestroy(): void {
    this.stopping.abort();
    this.changes.complete();
  }

  /** One round after the other until nobody listens; a round that fails is made up for by the next. */
  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    let position: string | null = null;
    while (this.listeners > 0 && !this.stopping.signal.aborted) {
      try {
        const signals = await signalsSince(this.source, position);
        position = signals.position;
        for (const { agencyId, topics } of signals.agencies) this.changes.next({ agencyId, topics, position });
      } catch (error) {
        this.log.warn('what changed could not be asked', faultOf(error));
      }
      await sleep(PERIOD_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
    this.isAsking = false;
  }
}
