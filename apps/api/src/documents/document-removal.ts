import type { BlobStore } from '#libs/archive';
import { findRequest, inAgency, readEvents, RequestNotFound, type DocumentPurpose } from '#libs/records';
import type { CommandKind, RecordedEvent } from '#libs/request';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInStaff } from '../auth/staff.js';
import { faultOf } from '../platform/fault.js';
import { Log } from '../platform/log.js';
import { BLOBS } from '../platform/tokens.js';
import { Problem } from '../problems/problem.js';
import { isHandler } from '../auth/handlers.js';

interface Row {
  blobKey: string;
  purpose: DocumentPurpose;
  uploadedBy: string | null;
  removedAt: Date | null;
}

/** Commands whose content names documents; while one of them waits, nobody can tell which. */
const NAMING: CommandKind[] = [
  'proposeReply',
  'replyOnTheSpot',
  'recordService',
  'recordFailedService',
  'recordFeePayment',
  'takeBackFeeLapse',
  'takeBackCorrectionLapse',
  'takeBackFact',
  'takeInCorrection',
  'takeInReasons',
  'takeInWithdrawal',
  'recordOpinion',
];

/** Removing a document that nothing has come to rely on yet. */
@Injectable()
export class DocumentRemoval {
  constructor(
    private readonly source: DataSource,
    private readonly log: Log,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  /** @throws RequestNotFound, Problem DOCUMENT.NOT_FOUND, DOCUMENT.IN_PROPOSAL, DOCUMENT.FROM_APPLICANT, DOCUMENT.FROM_CONSULTED */
  async remove({ agencyId, roles }: SignedInStaff, requestId: string, documentId: string): Promise<void> {
    const permitted = isHandler(roles);
    const blobKey = await inAgency(this.source, agencyId, (manager) =>
      this.mark(manager, requestId, documentId, permitted),
    );
    // The record no longer names the file; a file that stays behind is sealed, and of use to nobody.
    await this.blobs.delete(blobKey).catch((error: unknown) => {
      this.log.warn('the file of a removed document stays in the blob store', faultOf(error));
    });
  }

  private async mark(
    manager: EntityManager,
    requestId: string,
    documentId: string,
    permitted: boolean,
  ): Promise<string> {
    if (!(await findRequest(manager, requestId))) throw new RequestNotFound();
    if (!permitted) throw new Problem('DOCUMENT.NOT_PERMITTED');
    // Held first: a proposal that names it holds it too until it stands in the inbox.
    const rows: Row[] = await manager.query(
      `SELECT purpose, uploaded_by AS "uploadedBy", blob_key AS "blobKey", removed_at AS "removedAt" FROM document
       WHERE id = $1 AND request_id = $2 FOR UPDATE`,
      [documentId, requestId],
    );
    const row = rows[0];
    if (!row) throw new Problem('DOCUMENT.NOT_FOUND');
    if (row.removedAt) return row.blobKey;
    if (row.uploadedBy === null)
      throw new Problem(row.purpose === 'opinion' ? 'DOCUMENT.FROM_CONSULTED' : 'DOCUMENT.FROM_APPLICANT');
    const waiting: unknown[] = await manager.query(
      `SELECT 1 FROM inbox WHERE request_id = $1 AND state = 'waiting' AND kind = ANY($2::text[])`,
      [requestId, NAMING],
    );
    const isNamed = (await readEvents(manager, requestId)).some((event) => namesDocument(event, documentId));
    if (waiting.length > 0 || isNamed) throw new Problem('DOCUMENT.IN_PROPOSAL');
    await manager.query(`UPDATE document SET removed_at = now() WHERE id = $1`, [documentId]);
    return row.blobKey;
  }
}

/** Also a proposal that was returned: what was once proposed stays provable. */
function namesDocument(event: RecordedEvent, documentId: string): boolean {
  if (event.type === 'ReplyProposed' || event.type === 'OpinionGiven')
    return (event.data.documents ?? []).some((document) => document.documentId === documentId);
  if (event.type === 'RequestSubmitted') {
    const { attachments, representative } = event.data;
    const given = attachments.map((attachment) => attachment.documentId);
    return [...given, representative?.authorityDocumentId].includes(documentId);
  }
  if ('scans' in event.data && event.data.scans?.includes(documentId)) return true;
  return 'proofDocumentId' in event.data && event.data.proofDocumentId === documentId;
}
