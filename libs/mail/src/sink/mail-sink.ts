import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SMTPServer } from 'smtp-server';
import { writeDsn } from '../bounce/write-dsn.js';
import { BounceOutbox, BounceTarget, postBounces } from './bounce-outbox.js';
import { listenOnAll } from './listen.js';
import { MessageStore } from './message-store.js';
import { SinkHooks, sinkServer } from './smtp.js';
import { inboxServer } from './web.js';
import type { MessageSummary, StoredMessage } from './stored-message.js';

export interface MailSinkOptions {
  /** 0 or absent: any free port. */
  readonly smtpPort?: number;
  readonly webPort?: number;
  /** Where mails are kept; without one, in a temporary folder that goes with the sink. */
  readonly folder?: string;
  /** Addresses to listen on; loopback by default. */
  readonly hosts?: readonly string[];
  /** More names under which the inbox page may be asked for, besides localhost and the addresses of loopback. */
  readonly webNames?: readonly string[];
  /** Largest mail taken, bytes. */
  readonly maxBytes?: number;
  readonly hooks?: SinkHooks;
  /** Who takes the delivery reports of bounce.test: a function, or the system's own address with its shared token. */
  readonly onBounce?: BounceTarget;
  readonly bounceUrl?: string;
  readonly bounceToken?: string;
}

export interface MailSink {
  readonly smtpPort: number;
  readonly webPort: number;
  readonly smtpUrl: string;
  readonly webUrl: string;
  /** May be changed while the sink runs. */
  readonly hooks: SinkHooks;
  /** Newest first; `to` is a whole address, or a part of one without `@`. */
  messages(filter?: { to?: string }): MessageSummary[];
  message(id: string): Promise<StoredMessage | null>;
  /** The first mail that fits, there already or still to come. Rejects after `timeoutMs` (10 s). */
  waitForMessage(fits: (message: MessageSummary) => boolean, timeoutMs?: number): Promise<StoredMessage>;
  stop(): Promise<void>;
}

const HOST = 'sink.localhost';
const LOOPBACK = ['127.0.0.1', '::1'];
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const MAX_BYTES = 40 * 1024 * 1024;

/**
 * A mail server for local use and tests: keeps every mail on disk, shows it on a web page, sends nothing on. Mail to
 * `refuse.test` gets a 550, to `tempfail.test` a 451, and to `bounce.test` a 250 and then a delivery report to the sender.
 * @throws when a port is taken (EADDRINUSE)
 */
export async function startMailSink(options: MailSinkOptions = {}): Promise<MailSink> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'yishen-mail-')));
  const store = await MessageStore.open(folder, HOST);
  const hooks: SinkHooks = { ...options.hooks };
  const outbox = outboxOf(join(folder, 'bounces'), options);
  const bounce = async (message: MessageSummary, recipient: string, original: Buffer) => {
    // A report about a report would never end: mail without a sender gets none (RFC 5321, 6.1).
    if (message.envelopeFrom === '') return;
    const sender = message.envelopeFrom;
    const id = `bounce-${message.id}`;
    const diagnostic = '550 5.1.1 no such mailbox';
    const raw = writeDsn({ id, host: HOST, at: new Date(), sender, recipient, status: '5.1.1', diagnostic, original });
    await store.add(raw, '', [sender]);
    await outbox?.add(id, raw);
  };
  const hosts = options.hosts ?? LOOPBACK;
  const smtp = await listenOnAll(
    () => sinkServer(store, { host: HOST, maxBytes: options.maxBytes ?? MAX_BYTES, hooks, bounce }),
    hosts,
    options.smtpPort ?? 0,
  );
  const stopSmtp = () => Promise.all(smtp.servers.map((server) => closeSmtp(server)));
  const names = [...LOOPBACK_NAMES, ...(options.webNames ?? [])];
  const web = await listenOnAll(() => inboxServer(store, names), hosts, options.webPort ?? 0).catch(
    async (error: unknown) => {
      await stopSmtp();
      throw error;
    },
  );
  outbox?.wake();
  return {
    smtpPort: smtp.port,
    webPort: web.port,
    smtpUrl: `smtp://localhost:${smtp.port}`,
    webUrl: `http://localhost:${web.port}`,
    hooks,
    messages: (filter) => store.list(filter),
    message: (id) => withoutParts(store, id),
    waitForMessage: (fits, timeoutMs = 10_000) => waitFor(store, fits, timeoutMs),
    stop: async () => {
      await Promise.all([stopSmtp(), ...web.servers.map(closeWeb), outbox?.stop()]);
      if (!options.folder) await rm(folder, { recursive: true, force: true });
    },
  };
}

function outboxOf(folder: string, { onBounce, bounceUrl, bounceToken }: MailSinkOptions): BounceOutbox | null {
  const target = onBounce ?? (bounceUrl ? postBounces(bounceUrl, bounceToken ?? '') : null);
  return target && new BounceOutbox(folder, target);
}

async function waitFor(
  store: MessageStore,
  fits: (message: MessageSummary) => boolean,
  timeoutMs: number,
): Promise<StoredMessage> {
  const signal = AbortSignal.timeout(timeoutMs);
  const find = () => store.list().reverse().find(fits);
  let found = find();
  // Looks through all of them after each arrival: several may arrive between two turns.
  for (; !found; found = find()) {
    await once(store, 'message', { signal }).catch(() => {
      throw new Error(`no such mail within ${timeoutMs} ms`);
    });
  }
  return (await withoutParts(store, found.id)) as StoredMessage;
}

async function withoutParts(store: MessageStore, id: string): Promise<StoredMessage | null> {
  const message = await store.get(id);
  if (!message) return null;
  const { parts: _, ...rest } = message;
  return rest;
}

function closeSmtp(server: SMTPServer): Promise<void> {
  return new Promise((done) => server.close(() => done()));
}

function closeWeb(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
