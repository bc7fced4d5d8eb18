import { randomBytes } from 'node:crypto';

import type { Home } from './home.js';

export interface Addresses {
  readonly port: number;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly smtpUrl: string;
  readonly mailEventsToken: string;
}

/** What migration, seed, worker and API get: the caller's environment, with what this start provides. */
export function programEnvironment(home: Home, env: NodeJS.ProcessEnv, at: Addresses): NodeJS.ProcessEnv {
  const ownKey = !env['YISHEN_MASTER_KEY'] && !env['YISHEN_MASTER_KEY_FILE'];
  if (ownKey) home.secret('master.key', () => randomBytes(32).toString('base64'));
  return {
    NODE_ENV: 'production',
    ...env,
    YISHEN_HOME: home.folder,
    PORT: String(at.port),
    PUBLIC_URL: env['PUBLIC_URL'] || `http://localhost:${at.port}`,
    DATABASE_URL: at.databaseUrl,
    TEMPORAL_ADDRESS: at.temporalAddress,
    TEMPORAL_NAMESPACE: at.namespace,
    SMTP_URL: at.smtpUrl,
    MAIL_EVENTS_TOKEN: at.mailEventsToken,
    ...(ownKey ? { YISHEN_MASTER_KEY_FILE: home.secretFile('master.key') } : {}),
  };
}
