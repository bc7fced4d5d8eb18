/**
 * The worker of the bench, as a process of its own: the worker as it is, with one part chosen. `BENCH_LETTERS=off` puts a
 * renderer in place that prints nothing, to see the path of the commands alone; it exists here only.
 */
import { FileBlobStore } from '#libs/archive';
import { loadConfig } from '#libs/config';
import { LetterRenderer } from '#libs/letters';
import { MailTransport } from '#libs/mail';
import { createDataSource } from '#libs/records';
import { Vault } from '#libs/vault';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { BUNDLE_FILE } from '../../apps/worker/src/bundle-file.js';
import { connectEngine } from '../../apps/worker/src/engine.js';
import { WorkerHost } from '../../apps/worker/src/worker-host.js';
import type { ActivityDeps } from '#activities';

const blank: ActivityDeps['renderer'] = {
  render: () =>
    Promise.resolve({
      pdf: new Uint8Array(64),
      sha256: randomBytes(32).toString('hex'),
      pages: 1,
      pdfStandard: 'a-3a',
    }),
  close: () => Promise.resolve(),
};

const config = loadConfig(process.env);
const log = pino({ name: 'bench-worker', level: 'warn' });
const engine = await connectEngine(config.temporal.namespace, config.temporal.address, log);
const deps: ActivityDeps = {
  source: await createDataSource(config.databaseUrl, { applicationName: 'bench-worker' }).initialize(),
  vault: Vault.open({ masterKey: config.masterKey }),
  engineId: engine.engineId,
  blobs: new FileBlobStore(config.blobs),
  renderer: process.env.BENCH_LETTERS === 'off' ? blank : new LetterRenderer(),
  mail: new MailTransport(config.mail.smtpUrl),
  publicUrl: config.publicUrl,
  mailFrom: config.mail.from,
  mailAttempts: 10,
};
const workflowBundle = { codePath: fileURLToPath(BUNDLE_FILE) };
const host = await WorkerHost.start(config, engine, deps, { workflowBundle }, log);
process.once('SIGTERM', () => void host.drain().then(() => process.exit()));
console.log('ready');
