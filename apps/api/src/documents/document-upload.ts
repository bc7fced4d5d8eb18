import {
  findRequest,
  IdempotencyKeyReused,
  inAgency,
  insertDocument,
  openDocumentName,
  RequestNotFound,
  type DocumentRead,
  type RequestRead,
  type StoredDocument,
} from '#libs/records';
import { Vault, type RequestKey } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { createHmac } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { readMultipart } from '../http/multipart.js';
import { isDatabaseAway } from '../problems/database-away.js';
import { Problem } from '../problems/problem.js';
import { documentViewOf, type DocumentView } from './document.view.js';
import { FileBatch, FileIntake } from './file-intake.js';
import { isHandler } from '../auth/handlers.js';
import { DOCUMENT_BYTES, FORM_BYTES } from './upload-limits.js';

/** `attachment`, `authority` and `opinion`: of the applicant, or of whoever was asked, on paper and scanned by the desk. */
const PURPOSES = ['attachment', 'authority', 'disclosure', 'proof', 'opinion'] as const;
type Purpose = (typeof PURPOSES)[number];

function isPurpose(text: string): text is Purpose {
  return (PURPOSES as readonly string[]).includes(text);
}

interface Upload {
  purpose: Purpose;
  document: StoredDocument;
}

const LIMITS = { fieldBytes: 100, fields: 1, files: 1, bodyBytes: DOCUMENT_BYTES + FORM_BYTES };

/** Taking in a document at the desk: to be disclosed, to prove service, or what came on paper. */
@Injectable()
export class DocumentUpload {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly intake: FileIntake,
  ) {}

  /** @throws Problem, UploadRefused, RequestNotFound, IdempotencyKeyReused; nothing is left behind then */
  async take(staff: SignedInStaff, requestId: string, idempotencyKey: string, body: Request): Promise<DocumentView> {
    const key = await this.keyOf(staff, requestId);
    const batch = this.intake.begin(key, DOCUMENT_BYTES);
    try {
      const upload = await this.read(body, batch, this.idOf(staff, requestId, idempotencyKey));
      const { stored, repeated } = await this.record(staff, requestId, key, upload);
      if (repeated) await batch.discard();
      return documentViewOf(stored, openDocumentName(key, stored));
    } catch (error) {
      if (!isDatabaseAway(error)) await batch.discard();
      throw error;
    }
  }

  private async keyOf({ agencyId, roles }: SignedInStaff, requestId: string): Promise<RequestKey> {
    const request = await inAgency(this.source, agencyId, (manager) => findRequest(manager, requestId));
    if (!request) throw new RequestNotFound();
    if (!isHandler(roles)) throw new Problem('DOCUMENT.NOT_PERMITTED');
    if (!request.wrappedKey) throw new Problem('REQUEST.ERASED');
    // What is in the package is closed.
    if (request.state.archivingStarted) throw new Problem('DOCUMENT.REQUEST_ARCHIVED');
    return this.vault.requestKey(requestId, request.wrappedKey);
  }

  /** The document's id follows from the idempotency key, so that a repeat finds what was stored before. */
  private idOf({ id, agencyId }: SignedInStaff, requestId: string, idempotencyKey: string): string {
    const mac = createHmac('sha256', this.vault.deriveKey('document-id'));
    const bytes = mac
      .update(JSON.stringify([id, agencyId, requestId, idempotencyKey]))
      .digest()
      .subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  private async read(body: Request, batch: FileBatch, id: string): Promise<Upload> {
    let purpose: Purpose | undefined;
    let document: StoredDocument | undefined;
    await readMultipart(body, LIMITS, {
      field: (name, text) => {
        if (name !== 'purpose' || !isPurpose(text)) throw invalidPurpose();
        purpose = text;
      },
      file: async (name, content, fileName) => {
        if (name !== 'file' || !purpose) throw invalidPurpose();
        document = await batch.take(content, fileName, id);
      },
    });
    if (!purpose) throw invalidPurpose();
    if (!document) throw new Problem('UPLOAD.MISSING');
    return { purpose, document };
  }

  private async record(
    { id: staffId, agencyId }: SignedInStaff,
    requestId: string,
    key: RequestKey,
    { purpose, document }: Upload,
  ): Promise<{ stored: DocumentRead; repeated: boolean }> {
    return inAgency(this.source, agencyId, async (manager) => {
      // One at a time a document: the second of two equal uploads finds the first.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`document/${document.id}`]);
      const request = await findRequest(manager, requestId);
      if (!request) throw new RequestNotFound();
      const earlier = await this.earlier(manager, request, document.id);
      if (earlier && (earlier.sha256 !== document.sha256 || earlier.purpose !== purpose))
        throw new IdempotencyKeyReused();
      if (!earlier) await insertDocument(manager, { agencyId, requestId, key }, purpose, document, staffId);
      const stored = earlier ?? (await this.earlier(manager, request, document.id));
      if (!stored) throw new TypeError('a document that was just recorded is not there');
      return { stored, repeated: earlier !== null };
    });
  }

  /** Also one that has been removed meanwhile: a repeat must not bring it back. */
  private async earlier(manager: EntityManager, { id }: RequestRead, documentId: string): Promise<DocumentRead | null> {
    const rows: DocumentRead[] = await manager.query(
      `SELECT id, purpose, sealed_name AS "sealedName", media_type AS "mediaType", size, sha256,
              blob_key AS "blobKey", uploaded_by AS "uploadedBy", uploaded_at AS "uploadedAt"
       FROM document WHERE request_id = $1 AND id = $2`,
      [id, documentId],
    );
    return rows[0] ?? null;
  }
}

function invalidPurpose(): Problem {
  return new Problem('FORM.INVALID', {
    invalidParams: [
      { name: 'purpose', reason: `先是 purpose（${PURPOSES.join('、')} 之一），后是 file`, code: 'FIELD.IS_IN' },
    ],
  });
}
