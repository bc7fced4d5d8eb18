import { join } from 'node:path';

import { ConfigError, ConfigFault } from './config-error.js';
import { Config } from './config.js';
import { deriveSessionSecret, readMasterKey } from './master-key.js';
import { readVariables } from './read-variables.js';
import { Values, variables } from './variables.js';

/**
 * Reads the environment, once, at the start of a program.
 * @throws ConfigError with every fault: its name, what is wrong, what to write
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const { values, faults } = readVariables(env);
  const { masterKey, fault } = readMasterKey(values);
  const all = [...faults, ...(fault ? [fault] : []), ...senderFaults(values)];
  if (all.length > 0 || masterKey === undefined) throw new ConfigError(all);
  return toConfig(values as Values, masterKey);
}

/**
 * The master key alone, for a tool that opens the database and nothing else.
 * @throws ConfigError
 */
export function loadMasterKey(env: Readonly<Record<string, string | undefined>>): Buffer {
  const { YISHEN_MASTER_KEY, YISHEN_MASTER_KEY_FILE } = readVariables(env).values;
  const { masterKey, fault } = readMasterKey({ YISHEN_MASTER_KEY, YISHEN_MASTER_KEY_FILE });
  if (masterKey === undefined) throw new ConfigError(fault ? [fault] : []);
  return masterKey;
}

function toConfig(values: Values, masterKey: Buffer): Config {
  const home = values.YISHEN_HOME;
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    home,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    databaseUrl: values.DATABASE_URL,
    temporal: {
      address: values.TEMPORAL_ADDRESS,
      namespace: values.TEMPORAL_NAMESPACE,
      taskQueue: values.TEMPORAL_TASK_QUEUE,
    },
    mail: {
      smtpUrl: values.SMTP_URL,
      from: values.MAIL_FROM ?? '依申 <noreply@localhost>',
      eventsToken: values.MAIL_EVENTS_TOKEN,
    },
    blobs: values.YISHEN_BLOBS ?? join(home, 'blobs'),
    anchors: values.YISHEN_ANCHORS ?? join(home, 'anchors'),
    masterKey,
    sessionSecret: values.YISHEN_SESSION_SECRET ?? deriveSessionSecret(masterKey),
    logLevel: values.LOG_LEVEL,
    faults: values.YISHEN_FAULTS,
    workerMetrics: values.YISHEN_WORKER_METRICS,
    freeTries: values.YISHEN_FREE_TRIES,
    loops: {
      relaySeconds: values.YISHEN_RELAY_SECONDS,
      reconcileSeconds: values.YISHEN_RECONCILE_SECONDS,
      rolloutBatch: values.YISHEN_ROLLOUT_BATCH,
    },
  });
}

/** A made-up sender is fine for the sink on this machine; a real mail server needs a real one. */
function senderFaults(values: Partial<Values>): ConfigFault[] {
  const smtpUrl = values.SMTP_URL;
  if (smtpUrl === undefined || values.MAIL_FROM !== undefined || !('MAIL_FROM' in values)) return [];
  if (['localhost', '127.0.0.1', '[::1]'].includes(new URL(smtpUrl).hostname)) return [];
  return [
    { name: 'MAIL_FROM', problem: 'is not set, though SMTP_URL is a real server.', remedy: variables.MAIL_FROM.remedy },
  ];
}
