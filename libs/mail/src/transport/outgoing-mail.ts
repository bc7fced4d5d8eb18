/** One mail to one recipient: a notice is delivered, refused and recorded for each person apart. */
export interface OutgoingMail {
  /** `name <address>` or an address. */
  readonly from: string;
  /** Where bounces go; the address of `from` by default. */
  readonly envelopeFrom?: string;
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** With angle brackets, the same in every attempt (`messageIdFor`). */
  readonly messageId: string;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: Uint8Array;
  }[];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * How the mail server answered. `response` is its own text and may name the recipient: for the record of the request,
 * not for logs.
 */
export type SendResult =
  | { readonly outcome: 'sent'; readonly response: string }
  | {
      readonly outcome: 'refused';
      /** Another attempt would be refused too. */
      readonly permanent: true;
      /** SMTP reply code, 5xx. */
      readonly code: number;
      /** Enhanced status (RFC 3463), where the server gave one. */
      readonly status: string | null;
      readonly response: string;
    };

/** The mail server cannot take the mail now, or cannot be asked: try again later. */
export class MailUnavailable extends Error {
  constructor(
    /** E.g. `ESOCKET`, `ETIMEDOUT`, `EAUTH`, or the SMTP reply code. */
    readonly code: string,
    /** The connection broke after the mail had begun to go out and before the server answered: it may have been taken. */
    readonly uncertain: boolean,
  ) {
    super(`邮件服务器暂时无法接收（${code}）`);
    this.name = 'MailUnavailable';
  }
}
