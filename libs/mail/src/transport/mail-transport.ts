import { createTransport, Transporter } from 'nodemailer';
import { PassThrough } from 'node:stream';
import { classify, refused, SmtpError } from './classify.js';
import { OutgoingMail, SendResult } from './outgoing-mail.js';

export interface MailTimeouts {
  /** To connect, name lookup included. */
  readonly connectMs: number;
  /** For the server's greeting. */
  readonly greetingMs: number;
  /** Without a byte from the server. */
  readonly idleMs: number;
  /** For the whole attempt. */
  readonly totalMs: number;
}

const TIMEOUTS: MailTimeouts = { connectMs: 10_000, greetingMs: 10_000, idleMs: 30_000, totalMs: 120_000 };

/** One address, as far as it can be told from its looks; what is behind it, only the server knows. */
const ADDRESS = /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/;

/**
 * Mail over SMTP, pooled. The URL says how: `smtp://` (STARTTLS where offered; `?requireTLS=true` insists), `smtps://`,
 * user and password, `?tls.…` options of Node.
 */
export class MailTransport {
  readonly #mailer: Transporter;
  readonly #totalMs: number;
  /** Attempts of which the first byte was handed to a connection. */
  readonly #underWay = new WeakSet<AbortSignal>();

  constructor(smtpUrl: string, timeouts: Partial<MailTimeouts> = {}) {
    const { connectMs, greetingMs, idleMs, totalMs } = { ...TIMEOUTS, ...timeouts };
    this.#totalMs = totalMs;
    this.#mailer = createTransport({
      url: smtpUrl,
      pool: true,
      maxConnections: 3,
      maxRequeues: 1,
      connectionTimeout: connectMs,
      dnsTimeout: connectMs,
      greetingTimeout: greetingMs,
      socketTimeout: idleMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.#mailer.use('stream', (mail, done) => {
      mail.message?.processFunc((content) => this.#watched(content as PassThrough, mail.data.signal));
      done();
    });
  }

  /**
   * One attempt to hand over one mail.
   * @throws MailUnavailable when another attempt may succeed
   */
  async send(mail: OutgoingMail): Promise<SendResult> {
    if (!ADDRESS.test(mail.to)) return refused(553, '5.1.3 not a mail address');
    const signal = AbortSignal.timeout(this.#totalMs);
    try {
      const info = (await this.#mailer.sendMail({
        envelope: { from: mail.envelopeFrom ?? addressOf(mail.from), to: [mail.to] },
        from: mail.from,
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        // Programs that answer by themselves stay silent (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
        attachments: mail.attachments?.map(({ content, ...rest }) => ({ ...rest, content: Buffer.from(content) })),
        signal,
      })) as { response: string };
      return { outcome: 'sent', response: info.response };
    } catch (error) {
      const meaning = classify(error as SmtpError, this.#underWay.has(signal));
      if (meaning instanceof Error) throw meaning;
      return meaning;
    }
  }

  /** Whether the server can be reached and lets us in. @throws MailUnavailable */
  async verify(): Promise<void> {
    try {
      await this.#mailer.verify();
    } catch (error) {
      const meaning = classify(error as SmtpError, false);
      throw meaning instanceof Error ? meaning : new Error(meaning.response);
    }
  }

  /** Closes idle connections at once and the others after their mail. */
  close(): void {
    this.#mailer.close();
  }

  /** Marks the attempt when the connection takes the first byte: from there on, silence does not mean "not sent". */
  #watched(content: PassThrough, signal: unknown): PassThrough {
    const underWay = this.#underWay;
    // Without a buffer of its own, so that it moves only when the connection reads.
    const probe = new PassThrough({ highWaterMark: 0 });
    const read = probe._read.bind(probe);
    probe._read = (size) => {
      if (signal instanceof AbortSignal) underWay.add(signal);
      read(size);
    };
    content.on('error', (error) => probe.destroy(error));
    return content.pipe(probe);
  }
}

function addressOf(from: string): string {
  return /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from.trim();
}
