import { Runtime } from '@temporalio/worker';

/** In seconds: a wake-up is on time within two, and after an outage it may be days late. */
const LATENESS_BUCKETS = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 3_600, 86_400];

/**
 * Shows the figures of this worker (the engine's own, and the lateness of wake-ups) at `http://<address>/metrics`.
 * To be called before anything else of the engine is used. No label holds an id or anything personal.
 * @throws where the address is taken
 */
export function showMetrics(bindAddress: string): void {
  Runtime.install({
    telemetryOptions: {
      metrics: {
        prometheus: {
          bindAddress,
          countersTotalSuffix: true,
          useSecondsForDurations: true,
          unitSuffix: true,
          histogramBucketOverrides: { yishen_wake_up_lateness: LATENESS_BUCKETS },
        },
      },
    },
  });
}
