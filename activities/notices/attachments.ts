/** What goes with a notice: its letter, and with a reply by e-mail the disclosed files that a mailbox will take. */
import { documentSeal, inAgency } from '#libs/records';
import type { OutgoingMail } from '#libs/mail';
import { buffer } from 'node:stream/consumers';
import type { EntityManager } from 'typeorm';
import type { CaseFile } from '../case-file.js';
import type { ActivityDeps } from '../deps.js';

type Attachment = NonNullable<OutgoingMail['attachments']>[number];

/** Many mailboxes refuse more; what is over it is in the portal. */
const MAIL_LIMIT_BYTES = 15 * 1024 ** 2;

interface StoredFile {
  name: string;
  mediaType: string;
  size: number;
  blobKey: string;
}

export async function attachmentsOf(deps: ActivityDeps, file: CaseFile): Promise<Attachment[]> {
  const { letterId, notice } = file.effect.data;
  const files = await inAgency(deps.source, file.agencyId, async (manager) => [
    ...(letterId ? await letterFile(manager, letterId) : []),
    ...(notice === 'replyByEmail' ? await disclosedFiles(manager, file) : []),
  ]);
  const attachments: Attachment[] = [];
  let total = 0;
  for (const { name, mediaType, size, blobKey } of files) {
    total += size;
    if (total > MAIL_LIMIT_BYTES) break;
    const content = await buffer(await deps.blobs.get(blobKey, file.key));
    attachments.push({ filename: name, contentType: mediaType, content });
  }
  return attachments;
}

async function letterFile(manager: EntityManager, letterId: string): Promise<StoredFile[]> {
  const rows: { word: string; year: number; serial: number; blobKey: string; size: number }[] = await manager.query(
    `SELECT l.word, l.year, l.serial, l.blob_key AS "blobKey", f.size
     FROM letter l JOIN effect_file f ON f.request_id = l.request_id AND f.blob_key = l.blob_key WHERE l.id = $1`,
    [letterId],
  );
  return rows.map(({ word, year, serial, blobKey, size }) => ({
    name: `${word}〔${year}〕${serial}号.pdf`,
    mediaType: 'application/pdf',
    size,
    blobKey,
  }));
}

async function disclosedFiles(manager: EntityManager, file: CaseFile): Promise<StoredFile[]> {
  const given = file.state.proposal?.documents.filter(({ treatment }) => treatment !== 'withheld') ?? [];
  const rows: { id: string; name: Buffer; mediaType: string; size: number; blobKey: string }[] = await manager.query(
    `SELECT id, sealed_name AS name, media_type AS "mediaType", size, blob_key AS "blobKey" FROM document
     WHERE id = ANY($1::uuid[]) ORDER BY size`,
    [given.map(({ documentId }) => documentId)],
  );
  return rows.map(({ id, name, ...rest }) => ({ ...rest, name: file.key.openText(name, `${documentSeal(id)}/name`) }));
}
