import { randomBytes } from 'node:crypto';

import { loadConfig } from '#libs/config';

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

/**
 * Reads the settings as the programs will, before anything starts: they could only end, and be started again and again. Where
 * this start provides a server, it stands for its address.
 * @throws ConfigError with every fault
 */
export function checkSettings(home: Home, env: NodeJS.ProcessEnv, port: number): void {
  loadConfig(
    programEnvironment(home, env, {
      port,
      databaseUrl: env['DATABASE_URL'] || 'postgresql://localhost/yishen',
      temporalAddress: env['TEMPORAL_ADDRESS'] || 'localhost:7233',
      namespace: env['TEMPORAL_NAMESPACE'] || 'yishen',
      smtpUrl: env['SMTP_URL'] || 'smtp://localhost',
      mailEventsToken: env['MAIL_EVENTS_TOKEN'] || 'made by this start',
    }),
  );
}
