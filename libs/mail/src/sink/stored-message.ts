import PostalMime, { Address, Attachment, Email } from 'postal-mime';
import { createHash } from 'node:crypto';

/** What the list of the inbox shows. */
export interface MessageSummary {
  /** Sorts by time of arrival. */
  readonly id: string;
  /** ISO instant. */
  readonly receivedAt: string;
  /** Empty for delivery reports. */
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  /** As in the header, decoded. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string | null;
  /** Bytes. */
  readonly size: number;
}

export interface MessageAttachment {
  readonly index: number;
  readonly filename: string;
  readonly mimeType: string;
  readonly size: number;
  readonly sha256: string;
}

export interface StoredMessage extends MessageSummary {
  readonly text: string;
  readonly html: string | null;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly MessageAttachment[];
}

export interface Envelope {
  readonly id: string;
  readonly receivedAt: Date;
  readonly from: string;
  readonly to: readonly string[];
}

/** The lines that a server puts before a mail that it delivers; they carry the envelope, so that the file is enough. */
export function traceHeader({ id, receivedAt, from, to }: Envelope, host: string): string {
  return [
    `Return-Path: <${from}>`,
    `X-Envelope-To: ${to.map((address) => `<${address}>`).join(', ')}`,
    `Received: by ${host} id ${id}; ${receivedAt.toUTCString().replace('GMT', '+0000')}`,
    '',
  ].join('\r\n');
}

/** Reads what `traceHeader` wrote, from the first lines alone: a mail could bring such lines of its own further down. */
export function readTrace(raw: string): Pick<MessageSummary, 'envelopeFrom' | 'envelopeTo'> | null {
  const trace = /^Return-Path: <(.*)>\r\nX-Envelope-To: (<.*>)\r\nReceived: /.exec(raw);
  if (!trace?.[2]) return null;
  return { envelopeFrom: trace[1] ?? '', envelopeTo: trace[2].slice(1, -1).split('>, <') };
}

/** Summary from the header of a mail; `size` is that of the whole. */
export async function summarise(id: string, header: Uint8Array, size: number): Promise<MessageSummary | null> {
  const trace = readTrace(Buffer.from(header).toString('utf8'));
  if (!trace) return null;
  return { id, receivedAt: timeOf(id), size, ...trace, ...namesOf(await PostalMime.parse(header)) };
}

/** A whole mail, taken apart. */
export async function readMessage(
  id: string,
  raw: Uint8Array,
): Promise<(StoredMessage & { parts: Attachment[] }) | null> {
  const summary = await summarise(id, raw, raw.length);
  if (!summary) return null;
  const email = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  return {
    ...summary,
    text: email.text ?? '',
    html: email.html ?? null,
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments: email.attachments.map(describe),
    parts: email.attachments,
  };
}

export function contentOf(part: Attachment): Buffer {
  return typeof part.content === 'string' ? Buffer.from(part.content) : Buffer.from(part.content as ArrayBuffer);
}

function describe(part: Attachment, index: number): MessageAttachment {
  const content = contentOf(part);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return {
    index,
    filename: part.filename ?? `附件${index + 1}`,
    mimeType: part.mimeType,
    size: content.length,
    sha256,
  };
}

function namesOf(email: Email): Pick<MessageSummary, 'from' | 'to' | 'subject' | 'messageId'> {
  return {
    from: email.from ? nameOf(email.from) : '',
    to: (email.to ?? []).map(nameOf).join(', '),
    subject: email.subject ?? '',
    messageId: email.messageId ?? null,
  };
}

function nameOf(address: Address): string {
  if (!address.address) return address.name;
  return address.name ? `${address.name} <${address.address}>` : address.address;
}

/** `20261121T101112345Z-…` */
export const MESSAGE_ID = /^\d{8}T\d{9}Z-[0-9a-f]{8}$/;

export function timeOf(id: string): string {
  return id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-.*$/, '$1-$2-$3T$4:$5:$6.$7Z');
}
