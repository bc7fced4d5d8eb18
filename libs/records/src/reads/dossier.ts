/** What belongs to a request beside its row: letters, documents, tasks, attempts, files of effects. */
import type { EntityManager } from 'typeorm';

/** `authority`: the letter by which an applicant lets somebody act. `opinion`: of whoever was asked for an opinion. */
export type DocumentPurpose = 'attachment' | 'authority' | 'disclosure' | 'proof' | 'opinion';

export interface DocumentRead {
  id: string;
  purpose: DocumentPurpose;
  sealedName: Buffer;
  mediaType: string;
  size: number;
  sha256: string;
  blobKey: string;
  uploadedBy: string | null;
  uploadedAt: Date;
}

export interface LetterRead {
  id: string;
  code: string;
  word: string;
  year: number;
  serial: number;
  status: 'numbered' | 'issued' | 'voided';
  datedOn: string;
  checkCode: string;
  sha256: string | null;
  blobKey: string | null;
}

export interface TaskRead {
  taskId: string;
  kind: string;
  effectKey: string;
  raisedOn: string;
  done: boolean;
}

export interface AttemptRead {
  effectKey: string;
  recipient: string;
  attempt: number;
  state: string;
  code: string | null;
  at: Date;
}

const DOCUMENT = `SELECT id, purpose, sealed_name AS "sealedName", media_type AS "mediaType", size, sha256,
  blob_key AS "blobKey", uploaded_by AS "uploadedBy", uploaded_at AS "uploadedAt" FROM document`;

/** Documents that were not removed, oldest first. */
export async function listDocuments(manager: EntityManager, requestId: string): Promise<DocumentRead[]> {
  return manager.query(`${DOCUMENT} WHERE request_id = $1 AND removed_at IS NULL ORDER BY uploaded_at, id`, [
    requestId,
  ]);
}

export async function findDocument(
  manager: EntityManager,
  requestId: string,
  documentId: string,
): Promise<DocumentRead | null> {
  const rows: DocumentRead[] = await manager.query(
    `${DOCUMENT} WHERE request_id = $1 AND id = $2 AND removed_at IS NULL`,
    [requestId, documentId],
  );
  return rows[0] ?? null;
}

/** Letters of a request in the order of their numbers' days; voided ones too. */
export async function listLetters(manager: EntityManager, requestId: string): Promise<LetterRead[]> {
  return manager.query(
    `SELECT id, code, word, year, serial, status, dated_on AS "datedOn", check_code AS "checkCode", sha256,
            blob_key AS "blobKey"
     FROM letter WHERE request_id = $1 ORDER BY dated_on, year, serial`,
    [requestId],
  );
}

/** 文号 as letters and pages show it. */
export function letterNumberText({ word, year, serial }: Pick<LetterRead, 'word' | 'year' | 'serial'>): string {
  return `${word}〔${year}〕${serial}号`;
}

export async function listTasks(manager: EntityManager, requestId: string): Promise<TaskRead[]> {
  return manager.query(
    `SELECT task_id AS "taskId", kind, effect_key AS "effectKey", raised_on AS "raisedOn", done
     FROM request_task WHERE request_id = $1 ORDER BY raised_on, task_id`,
    [requestId],
  );
}

/** Every attempt to tell somebody something about the request, oldest first. */
export async function listAttempts(manager: EntityManager, requestId: string): Promise<AttemptRead[]> {
  return manager.query(
    `SELECT effect_key AS "effectKey", recipient, attempt, state, code, at
     FROM delivery_attempt WHERE request_id = $1 ORDER BY at, attempt`,
    [requestId],
  );
}

/** The file that an effect made (a draft, a package); null while there is none. */
export async function findEffectFile(
  manager: EntityManager,
  requestId: string,
  effectKey: string,
): Promise<{ blobKey: string; sha256: string; size: number } | null> {
  const rows: { blobKey: string; sha256: string; size: number }[] = await manager.query(
    `SELECT blob_key AS "blobKey", sha256, size FROM effect_file WHERE request_id = $1 AND effect_key = $2`,
    [requestId, effectKey],
  );
  return rows[0] ?? null;
}
