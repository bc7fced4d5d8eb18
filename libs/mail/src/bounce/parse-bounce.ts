import PostalMime, { Attachment } from 'postal-mime';

/** A delivery report (RFC 3464) about a mail of ours. */
export interface Bounce {
  /** Message-ID of the mail that did not arrive, with angle brackets. */
  readonly originalMessageId: string;
  readonly recipient: string;
  /** Enhanced status, e.g. `5.1.1`. */
  readonly status: string;
  /** True: delivery was given up (`Action: failed`). False: it is only late, and the server goes on trying. */
  readonly permanent: boolean;
}

/**
 * Reads a delivery report. Null for anything else: other mail, a report of success, or a report that does not name the
 * mail that it is about.
 */
export async function parseBounce(raw: Uint8Array | string): Promise<Bounce | null> {
  const { attachments } = await PostalMime.parse(raw).catch(() => ({ attachments: [] as Attachment[] }));
  const report = textOf(attachments, ['message/delivery-status', 'message/global-delivery-status']);
  const returned = textOf(attachments, [
    'message/rfc822',
    'text/rfc822-headers',
    'message/global',
    'message/global-headers',
  ]);
  if (report === null || returned === null) return null;
  const originalMessageId = fieldsOf(returned)[0]
    ?.get('message-id')
    ?.match(/<[^<>\s]+>/)?.[0];
  if (!originalMessageId) return null;
  const reports = fieldsOf(report).filter((fields) => ['failed', 'delayed'].includes(actionOf(fields)));
  const worst = reports.find((fields) => actionOf(fields) === 'failed') ?? reports[0];
  if (!worst) return null;
  const recipient = worst.get('original-recipient') ?? worst.get('final-recipient') ?? '';
  return {
    originalMessageId,
    recipient: recipient.replace(/^[^;]*;\s*/, '').replace(/^<(.*)>$/, '$1'),
    status: worst.get('status')?.match(/[245]\.\d{1,3}\.\d{1,3}/)?.[0] ?? '5.0.0',
    permanent: actionOf(worst) === 'failed',
  };
}

function actionOf(fields: ReadonlyMap<string, string>): string {
  return fields.get('action')?.trim().toLowerCase() ?? '';
}

function textOf(attachments: readonly Attachment[], types: readonly string[]): string | null {
  const part = attachments.find(({ mimeType }) => types.includes(mimeType));
  if (!part) return null;
  return typeof part.content === 'string' ? part.content : Buffer.from(part.content as ArrayBuffer).toString('utf8');
}

/** Groups of header fields between blank lines, continuation lines joined; a name keeps its first value. */
function fieldsOf(text: string): Map<string, string>[] {
  const groups = text
    .replace(/\r\n/g, '\n')
    .trim()
    .split(/\n[ \t]*\n/);
  return groups.map((group) => {
    const fields = new Map<string, string>();
    for (const line of group.replace(/\n[ \t]+/g, ' ').split('\n')) {
      const [, name, value] = /^([!-9;-~]+)\s*:\s*(.*)$/.exec(line) ?? [];
      if (name && value !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
    }
    return fields;
  });
}
