import { isAbsolute, resolve } from 'node:path';

import { z } from 'zod';

import { logLevels } from './config.js';

/** How one variable is read, and what to tell a person who wrote it wrongly. */
export interface Variable {
  readonly schema: z.ZodType;
  /** A sentence that says what to write. */
  readonly remedy: string;
}

const port = z.coerce.number('is not a number').int('is not a whole number').min(0).max(65535, 'is above 65535');
const seconds = z.coerce.number('is not a number').positive('must be above 0').max(86_400, 'is more than a day');
const path = z.string().transform((value) => (isAbsolute(value) ? value : resolve(value)));
const name = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/, 'has characters other than letters, digits, ".", "_" and "-"');
const url = (...protocols: string[]): z.ZodType<string> =>
  z
    .string()
    .refine((value) => protocols.includes(protocolOf(value)), `is not an address of the form ${protocols[0]}//…`);

/** An empty variable counts as one that is not set, as compose files write `NAME=`. */
export const variables = {
  PORT: { schema: port.default(3000), remedy: 'Write a free TCP port, for example PORT=3000.' },
  HOST: {
    schema: z.string().optional(),
    remedy: 'Leave it out to listen on every address, or write one, as HOST=127.0.0.1.',
  },
  YISHEN_HOME: {
    schema: path.prefault('.yishen'),
    remedy: 'Write a folder for all local data, as YISHEN_HOME=.yishen.',
  },
  PUBLIC_URL: {
    schema: url('https:', 'http:').optional(),
    remedy: 'Write how people reach the portal, as PUBLIC_URL=https://yishen.example.gov.cn.',
  },
  DATABASE_URL: {
    schema: url('postgresql:', 'postgres:'),
    remedy:
      'Write the database, as DATABASE_URL=postgresql://user:password@host:5432/yishen (npm start sets it itself).',
  },
  TEMPORAL_ADDRESS: {
    schema: z
      .string()
      .regex(/^[^\s/]+:\d{1,5}$/, 'is not host:port')
      .optional(),
    remedy: 'Write host and port without a scheme, as TEMPORAL_ADDRESS=temporal.example.org:7233.',
  },
  TEMPORAL_NAMESPACE: { schema: name.default('yishen'), remedy: 'Write the namespace, as TEMPORAL_NAMESPACE=yishen.' },
  TEMPORAL_TASK_QUEUE: {
    schema: name.default('yishen'),
    remedy: 'Write the task queue, as TEMPORAL_TASK_QUEUE=yishen.',
  },
  SMTP_URL: {
    schema: url('smtp:', 'smtps:'),
    remedy: 'Write the mail server, as SMTP_URL=smtps://user:password@mail.example.org:465 (npm start sets it itself).',
  },
  MAIL_FROM: {
    schema: z
      .string()
      .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'is not a mail address')
      .optional(),
    remedy: 'Write the sender of notices, as MAIL_FROM="依申 <noreply@example.gov.cn>".',
  },
  MAIL_EVENTS_TOKEN: {
    schema: z.string().min(16, 'is shorter than 16 characters').optional(),
    remedy: 'Write a long random word that the mail provider sends with its reports, or leave it out.',
  },
  YISHEN_BLOBS: {
    schema: path.optional(),
    remedy: 'Write the folder of uploads and letters, as YISHEN_BLOBS=/srv/yishen/blobs.',
  },
  YISHEN_ANCHORS: {
    schema: path.optional(),
    remedy: 'Write the folder of the daily anchors, as YISHEN_ANCHORS=/srv/anchors: best on a disk of another house.',
  },
  YISHEN_MASTER_KEY: {
    schema: z.string().optional(),
    remedy:
      'Write 32 random bytes in base64: YISHEN_MASTER_KEY="$(openssl rand -base64 32)", and keep a copy in a safe.',
  },
  YISHEN_MASTER_KEY_FILE: {
    schema: path.optional(),
    remedy: 'Write the path of a readable file that holds the 32 bytes in base64.',
  },
  YISHEN_SESSION_SECRET: {
    schema: z.string().min(32, 'is shorter than 32 characters').optional(),
    remedy: 'Write a random word of at least 32 characters, or leave it out to have it derived from the master key.',
  },
  LOG_LEVEL: {
    schema: z.enum(logLevels, 'is not a level of the log').default('info'),
    remedy: `Write one of ${logLevels.join(', ')}.`,
  },
  YISHEN_WORKER_METRICS: {
    schema: z
      .string()
      .regex(/^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]):\d{1,5}$/, 'is not an IP address and a port')
      .optional(),
    remedy:
      'Write where Prometheus finds the figures of the worker, as YISHEN_WORKER_METRICS=0.0.0.0:9464, or leave it out.',
  },
  YISHEN_FREE_TRIES: {
    schema: z.coerce.number('is not a number').int('is not a whole number').min(0).default(5),
    remedy:
      'Write how many applications (and wrong codes) of one address in ten minutes ask for no work, as YISHEN_FREE_TRIES=5.',
  },
  YISHEN_FAULTS: { schema: path.optional(), remedy: 'For tests alone: a folder whose files arm fault points.' },
  YISHEN_RELAY_SECONDS: {
    schema: seconds.default(2),
    remedy: 'Write the seconds between two rounds, as YISHEN_RELAY_SECONDS=2.',
  },
  YISHEN_RECONCILE_SECONDS: {
    schema: seconds.default(30),
    remedy: 'Write the seconds between two rounds, as YISHEN_RECONCILE_SECONDS=30.',
  },
  YISHEN_ROLLOUT_BATCH: {
    schema: z.coerce
      .number('is not a number')
      .int('is not a whole number')
      .min(1)
      .max(1_000, 'is above 1000')
      .default(100),
    remedy: 'Write how many requests a new calendar counts in one transaction, as YISHEN_ROLLOUT_BATCH=100.',
  },
} satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;
export type Values = { [Name in VariableName]: z.output<(typeof variables)[Name]['schema']> };

function protocolOf(value: string): string {
  try {
    return new URL(value).protocol;
  } catch {
    return '';
  }
}
