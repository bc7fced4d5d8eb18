import { MailUnavailable, SendResult } from './outgoing-mail.js';

/** The fields of nodemailer's errors that matter here. */
export interface SmtpError {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly message: string;
}

/** Commands whose 5xx is about this mail. A 5xx to EHLO, AUTH or STARTTLS is about us, and the mail can wait. */
const ABOUT_THE_MAIL = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/** 5xx that speak of the session all the same: bad sequence, authentication required or too weak, TLS required. */
const ABOUT_THE_SESSION = new Set([503, 530, 534, 535, 538]);

/**
 * What a failed attempt means: a refusal for good, or a MailUnavailable to try again.
 * @param dataWentOut whether a byte of the mail itself had been handed to the connection
 */
export function classify(
  error: SmtpError,
  dataWentOut: boolean,
): Extract<SendResult, { outcome: 'refused' }> | MailUnavailable {
  const { responseCode, command = '', response = '' } = error;
  if (responseCode !== undefined) {
    const final = responseCode >= 500 && ABOUT_THE_MAIL.has(command) && !ABOUT_THE_SESSION.has(responseCode);
    return final ? refused(responseCode, response) : new MailUnavailable(String(responseCode), false);
  }
  // nodemailer itself compares the size with what the server announced (RFC 1870).
  if (error.code === 'EMESSAGE' && command === 'MAIL FROM') return refused(552, '5.3.4 message too big for the server');
  return new MailUnavailable(error.code ?? 'UNKNOWN', dataWentOut);
}

export function refused(code: number, response: string): Extract<SendResult, { outcome: 'refused' }> {
  const status = /(?:^|\s|-)([245]\.\d{1,3}\.\d{1,3})(?:\s|$)/.exec(response)?.[1] ?? null;
  return { outcome: 'refused', permanent: true, code, status, response };
}
