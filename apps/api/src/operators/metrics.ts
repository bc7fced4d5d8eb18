import { upkeepFigures, type UpkeepFigures } from '#libs/records';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import type { Observed } from '../http/observe.js';

const GAUGES: Record<keyof UpkeepFigures, [name: string, help: string]> = {
  waitingCommands: ['yishen_inbox_waiting', 'Commands in the inbox that no process has decided'],
  openEffects: ['yishen_effects_open', 'Effects decided and not yet done'],
  withoutProcess: ['yishen_requests_without_process', 'Open requests that have no process'],
  withoutWakeUp: ['yishen_requests_without_wake_up', 'Open requests with a limit that no wake-up is armed for'],
  mailFailed: [
    'yishen_mail_failed_last_day',
    'Attempts at a mail within 24 hours that were refused, came back, or found no server',
  ],
  overdue: ['yishen_requests_overdue', 'Open requests whose reply is past its day'],
  wakeUpsMissed: ['yishen_wake_ups_missed', 'Open requests whose next wake-up lies more than a minute back'],
};

/** Figures for Prometheus. Labels are methods, route templates and status codes: no id, no number, nothing personal. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly durations: Histogram;
  private readonly gauges = new Map<keyof UpkeepFigures, Gauge>();

  constructor(private readonly source: DataSource) {
    collectDefaultMetrics({ register: this.registry });
    const registers = [this.registry];
    this.durations = new Histogram({
      name: 'yishen_http_request_duration_seconds',
      help: 'Seconds from a request to the end of its answer',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    });
    for (const [key, [name, help]] of Object.entries(GAUGES) as [keyof UpkeepFigures, [string, string]][]) {
      this.gauges.set(key, new Gauge({ name, help, registers }));
    }
  }

  /** Every figure by name. */
  names(): string[] {
    return this.registry.getMetricsAsArray().map(({ name }) => name);
  }

  observe({ method, route, status, seconds }: Observed): void {
    this.durations.observe({ method, route, status: String(status) }, seconds);
  }

  /** The exposition text, with what is on its way as of now. */
  async text(): Promise<{ contentType: string; text: string }> {
    const figures = await upkeepFigures(this.source, null);
    for (const [key, gauge] of this.gauges) gauge.set(figures[key]);
    return { contentType: this.registry.contentType, text: await this.registry.metrics() };
  }
}
