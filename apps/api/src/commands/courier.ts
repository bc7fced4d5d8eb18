import type { Config } from '#libs/config';
import { deliverCommand, type DeliveryOutcome } from '#libs/delivery';
import type { EarlierInLine } from '#libs/records';
import { BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf } from '../platform/fault.js';
import { Log } from '../platform/log.js';
import { CONFIG } from '../platform/tokens.js';

export interface Parcel {
  requestId: string;
  agencyId: string;
  commandId: string;
  kind: string;
}

/** How long a caller waits for the process's answer before it is told to look later. */
const WAIT_MS = 5000;

/** While nothing was answered a moment ago, nobody waits the whole time to learn that it still is so. */
const AWAY_WAIT_MS = 1500;
const AWAY_MEMORY_MS = 15_000;

/** The client tries an engine that is away until its patience ends, and then cannot tell it from a slow one. */
const UNANSWERED: ReadonlySet<string> = new Set(['engineAway', 'noAnswerInTime']);

const SHUTDOWN_MS = 500;

/** Takes commands from the inbox to their processes, those of one request in the order in which they came. */
@Injectable()
export class Courier implements BeforeApplicationShutdown {
  private awayUntil = 0;
  private readonly underWay = new Set<Promise<unknown>>();

  constructor(
    private readonly engine: Client,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Delivers a command, and before it those of its request that waited already; the relay goes on where this gives up. */
  async deliver(parcel: Parcel, before: readonly EarlierInLine[] = []): Promise<DeliveryOutcome> {
    const delivery = this.inOrder(parcel, before);
    this.underWay.add(delivery);
    return delivery.finally(() => this.underWay.delete(delivery));
  }

  /** Delivers without anybody waiting for it. */
  send(parcel: Parcel, before: readonly EarlierInLine[] = []): void {
    this.deliver(parcel, before).catch((error: unknown) => {
      this.log.warn('a command stays in the inbox', { command: parcel.commandId, ...faultOf(error) });
    });
  }

  private async inOrder(parcel: Parcel, before: readonly EarlierInLine[]): Promise<DeliveryOutcome> {
    const end = Date.now() + (Date.now() < this.awayUntil ? AWAY_WAIT_MS : WAIT_MS);
    for (const { commandId, kind } of before) {
      const earlier = await this.attempt({ ...parcel, commandId, kind }, end);
      if (earlier.outcome === 'undelivered') return earlier;
    }
    return this.attempt(parcel, end);
  }

  /** What has not arrived by then is in the inbox all the same. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.race([this.idle(), sleep(SHUTDOWN_MS)]);
  }

  /** Resolves when nothing is under way: only then may the engine's connection be closed. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.allSettled(this.underWay);
  }

  private async attempt(parcel: Parcel, end: number): Promise<DeliveryOutcome> {
    const left = Math.max(50, end - Date.now());
    const outcome = await deliverCommand(this.engine, this.config.temporal.taskQueue, parcel, left);
    if (outcome.outcome === 'undelivered') {
      this.log.info('a command waits in the inbox', { command: parcel.commandId, cause: outcome.cause });
      if (UNANSWERED.has(outcome.cause)) this.awayUntil = Date.now() + AWAY_MEMORY_MS;
    } else {
      this.awayUntil = 0;
    }
    return outcome;
  }
}
