/**
 * 互动交流: what applicant and agency write to each other about a request. A message is no fact of the process: it moves no clock
 * and no stage. It is sealed by the request's key and kept with it; its reader is told by mail, by a loop of the worker.
 */
import type { RequestKey } from '#libs/vault';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { MessageRow } from './entities/message.entities.js';
import { IdempotencyKeyReused } from './inbox.js';
import { asSystem, inAgency } from './transactions.js';

export type MessageAuthor = { sender: 'applicant' } | { sender: 'agency'; staffId: string };

export interface MessageRead extends Pick<
  MessageRow,
  'id' | 'sender' | 'staffId' | 'sentAt' | 'notice' | 'noticeCode'
> {
  /** Who wrote for the agency. */
  staffName: string | null;
  text: string;
}

interface SealedMessage extends Omit<MessageRead, 'text'> {
  sealed: Buffer;
}

export const messageSeal = (id: string): string => `message/${id}`;

// By name only where the author is of this agency's own house, as row-level security has it.
const READ = `SELECT m.id, m.sender, m.sent_at AS "sentAt", m.notice, m.notice_code AS "noticeCode", m.sealed,
    m.staff_id AS "staffId", s.name AS "staffName"
  FROM message m LEFT JOIN staff s ON s.id = m.staff_id`;

function opened(key: RequestKey, { sealed, ...message }: SealedMessage): MessageRead {
  return { ...message, text: key.openText(sealed, messageSeal(message.id)) };
}

/** Of one request, the oldest first. */
export async function listMessages(manager: EntityManager, key: RequestKey, requestId: string): Promise<MessageRead[]> {
  const rows: SealedMessage[] = await manager.query(`${READ} WHERE m.request_id = $1 ORDER BY m.sent_at, m.id`, [
    requestId,
  ]);
  return rows.map((row) => opened(key, row));
}

/**
 * Keeps a message; the same one sent again is the one that was kept.
 * @throws IdempotencyKeyReused
 */
export async function addMessage(
  manager: EntityManager,
  key: RequestKey,
  requestId: string,
  author: MessageAuthor,
  text: string,
  idempotencyKey: string,
): Promise<{ message: MessageRead; repeated: boolean }> {
  const id = randomUUID();
  const staffId = author.sender === 'agency' ? author.staffId : null;
  await manager.query(
    `INSERT INTO message (id, agency_id, request_id, sender, staff_id, sealed, idempotency_key)
     VALUES ($1, yishen_agency(), $2, $3, $4, $5, $6) ON CONFLICT ON CONSTRAINT message_once DO NOTHING`,
    [id, requestId, author.sender, staffId, key.seal(text, messageSeal(id)), idempotencyKey],
  );
  const [row]: SealedMessage[] = await manager.query(
    `${READ} WHERE m.request_id = $1 AND m.sender = $2 AND m.idempotency_key = $3`,
    [requestId, author.sender, idempotencyKey],
  );
  if (!row) throw new TypeError('a message that was just kept is not there');
  const message = opened(key, row);
  if (message.text !== text || message.staffId !== staffId) throw new IdempotencyKeyReused();
  return { message, repeated: message.id !== id };
}

/** How many the applicant has written of one request since. */
export async function countApplicantMessages(manager: EntityManager, requestId: string, since: Date): Promise<number> {
  const [row]: { n: number }[] = await manager.query(
    `SELECT count(*)::int AS n FROM message WHERE request_id = $1 AND sender = 'applicant' AND sent_at > $2`,
    [requestId, since],
  );
  return row?.n ?? 0;
}

/** What a message's notices go by, where those of an effect have its key. */
export const messageNoticeKey = (messageId: string): string => `message-${messageId}`;

/** The message whose notice has that key; null for a notice of an effect. */
export function messageOfNotice(key: string): string | null {
  return /^message-([0-9a-f-]{36})$/.exec(key)?.[1] ?? null;
}

/** A message whose reader is to be told, or of which the agency is to know that its reader cannot be told. */
export type DueMessage = Pick<MessageRow, 'id' | 'agencyId' | 'requestId' | 'sender' | 'notice' | 'noticeCode'>;

/** The longest due first. */
export async function dueMessages(source: DataSource, limit: number): Promise<DueMessage[]> {
  return asSystem(source, (manager) =>
    manager.query(
      `SELECT id, agency_id AS "agencyId", request_id AS "requestId", sender, notice, notice_code AS "noticeCode" FROM message
       WHERE notice IN ('due', 'undelivered') AND notice_after <= now() ORDER BY notice_after LIMIT $1`,
      [limit],
    ),
  );
}

/** How the telling ended. */
export async function settleMessage(
  source: DataSource,
  { id, agencyId }: Pick<DueMessage, 'id' | 'agencyId'>,
  notice: MessageRow['notice'],
  code: string | null,
): Promise<void> {
  await inAgency(source, agencyId, (manager) => markMessage(manager, id, notice, code));
}

/** The telling is tried again, not before `afterMs`. */
export async function postponeMessage(
  source: DataSource,
  { id, agencyId }: Pick<DueMessage, 'id' | 'agencyId'>,
  afterMs: number,
): Promise<void> {
  await inAgency(source, agencyId, (manager) =>
    manager.query(`UPDATE message SET notice_after = now() + $2 * interval '1 millisecond' WHERE id = $1`, [
      id,
      afterMs,
    ]),
  );
}

/** In the transaction of the message's agency. */
export async function markMessage(
  manager: EntityManager,
  id: string,
  notice: MessageRow['notice'],
  code: string | null,
): Promise<void> {
  await manager.query(`UPDATE message SET notice = $2, notice_code = $3, notice_after = now() WHERE id = $1`, [
    id,
    notice,
    code,
  ]);
}
