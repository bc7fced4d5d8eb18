import { join } from 'node:path';

/** Where the parts of a rig find each other. */
export interface RigPlaces {
  folder: string;
  apiPort: number;
  databaseUrl: string;
  temporal: { address: string; namespace: string; taskQueue: string };
  smtpUrl: string;
  /** Where the worker shows its figures, `address:port`. */
  workerMetrics: string;
  masterKey: Buffer;
}

/** The programs look for work every second, so that a test of recovery is a matter of seconds. */
const LOOP_SECONDS = '1';

/** The environment of every program of a rig. */
export function programEnvironment(places: RigPlaces): NodeJS.ProcessEnv {
  const { folder, apiPort, temporal } = places;
  return {
    ...process.env,
    NODE_OPTIONS: '',
    YISHEN_HOME: folder,
    YISHEN_BLOBS: join(folder, 'blobs'),
    PORT: String(apiPort),
    PUBLIC_URL: `http://localhost:${apiPort}`,
    DATABASE_URL: places.databaseUrl,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    TEMPORAL_TASK_QUEUE: temporal.taskQueue,
    SMTP_URL: places.smtpUrl,
    MAIL_EVENTS_TOKEN: 'chaos-mail-events-token',
    YISHEN_MASTER_KEY: places.masterKey.toString('base64'),
    YISHEN_WORKER_METRICS: places.workerMetrics,
    YISHEN_FAULTS: join(folder, 'faults'),
    YISHEN_RELAY_SECONDS: LOOP_SECONDS,
    YISHEN_RECONCILE_SECONDS: LOOP_SECONDS,
    // So few that a rollout of a handful of requests has a middle.
    YISHEN_ROLLOUT_BATCH: '3',
    // More than people do, from one address.
    YISHEN_FREE_TRIES: '1000000',
    LOG_LEVEL: 'info',
  };
}
