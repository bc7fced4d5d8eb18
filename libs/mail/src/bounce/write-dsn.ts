export interface FailedDelivery {
  readonly id: string;
  /** Name of the reporting server. */
  readonly host: string;
  readonly at: Date;
  /** Envelope sender of the mail, to whom the report goes. */
  readonly sender: string;
  readonly recipient: string;
  readonly status: string;
  readonly diagnostic: string;
  /** The mail that failed. */
  readonly original: Uint8Array;
}

/** A delivery report as a mail server writes it (RFC 3464), with the header of the mail that failed. */
export function writeDsn(failure: FailedDelivery): Buffer {
  const { id, host, at, sender, recipient, status, diagnostic } = failure;
  const boundary = `report-${id}`;
  const head = [
    `From: Mail Delivery Subsystem <mailer-daemon@${host}>`,
    `To: <${sender}>`,
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${host}>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `The mail to <${recipient}> could not be delivered: ${diagnostic}`,
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${host}`,
    `Arrival-Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${diagnostic}`,
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    '',
  ];
  return Buffer.concat([
    Buffer.from(head.join('\r\n')),
    headerOf(failure.original),
    Buffer.from(`\r\n\r\n--${boundary}--\r\n`),
  ]);
}

/** The header as it came, byte for byte. */
function headerOf(original: Uint8Array): Buffer {
  const bytes = Buffer.from(original);
  const end = bytes.indexOf('\r\n\r\n');
  return end < 0 ? bytes : bytes.subarray(0, end);
}
