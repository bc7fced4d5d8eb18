import { buffer } from 'node:stream/consumers';
import { SMTPServer, SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import type { MessageStore } from './message-store.js';
import type { MessageSummary } from './stored-message.js';

/** Code of a test that runs at a mail's most delicate moments. They may be set and removed while the sink runs. */
export interface SinkHooks {
  /** The mail is stored, the 250 not sent yet. `drop` cuts the connection instead of answering. */
  beforeAnswer?: (message: MessageSummary) => Promise<'drop' | void> | 'drop' | void;
  /** The 250 has been handed to the network. */
  afterAnswer?: (message: MessageSummary) => Promise<void> | void;
}

export interface SmtpOptions {
  readonly host: string;
  readonly maxBytes: number;
  readonly hooks: SinkHooks;
  /** A mail to bounce.test was taken. */
  readonly bounce: (message: MessageSummary, recipient: string, original: Buffer) => Promise<void>;
}

/** Domains that behave like the bad days of a mail server. */
const REFUSED_DOMAINS: Record<string, { code: number; text: string }> = {
  'refuse.test': { code: 550, text: '5.1.1 no such mailbox' },
  'tempfail.test': { code: 451, text: '4.3.0 try again later' },
};
const BOUNCE_DOMAIN = 'bounce.test';

/** An SMTP server that takes everything (but the bad days), asks for no password and offers no TLS: for loopback. */
export function sinkServer(store: MessageStore, options: SmtpOptions): SMTPServer {
  const server: SMTPServer = new SMTPServer({
    name: options.host,
    banner: 'Yishen mail sink',
    size: options.maxBytes,
    rejectOversized: true,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1000,
    onRcptTo({ address }, _session, done) {
      const refusal = REFUSED_DOMAINS[domainOf(address)];
      done(refusal ? smtpError(refusal.code, refusal.text) : null);
    },
    onData(stream, session, done) {
      take(stream, session).then(
        (message) => {
          done(null, `OK: stored as ${message.id}`);
          // done() has written the answer to the socket by now.
          void Promise.resolve(options.hooks.afterAnswer?.(message)).catch(() => undefined);
        },
        (error: Error) => done(error),
      );
    },
  });
  // A client that breaks off is no fault of the sink.
  server.on('error', () => undefined);
  return server;

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<MessageSummary> {
    const raw = await buffer(stream);
    if (stream.sizeExceeded) throw smtpError(552, '5.3.4 message too big');
    const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
    const to = session.envelope.rcptTo.map(({ address }) => address);
    const message = await store.add(raw, from, to);
    for (const recipient of to.filter((address) => domainOf(address) === BOUNCE_DOMAIN)) {
      await options.bounce(message, recipient, raw);
    }
    if ((await options.hooks.beforeAnswer?.(message)) === 'drop') {
      for (const connection of server.connections)
        if (connection.session.id === session.id) connection._socket.destroy();
    }
    return message;
  }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

function smtpError(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
