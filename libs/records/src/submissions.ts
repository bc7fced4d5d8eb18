/** The first command of a request: number, query code, key, application and inbox row in one transaction. */
import type { CommandContents, RequesterType, DeliveryForm } from '#libs/request';
import type { RequestKey, Vault } from '#libs/vault';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { faultPoint } from './fault-points.js';
import { findByIdempotency, fingerprintOf, IdempotencyKeyReused, insertCommand } from './inbox.js';
import { peekSerial, takeSerial } from './serial-numbers.js';
import { inAgency } from './transactions.js';

/** The application as the applicant wrote it: personal data, always sealed. */
export interface Application {
  requesterType: RequesterType;
  /** Name of the person or the organisation. */
  name: string;
  identity: { kind: 'residentId' | 'passport' | 'creditCode' | 'other'; number: string };
  contact: { phone: string; email: string | null; address: string | null };
  /** What is sought: title, number, or what makes it findable (条例29②二). */
  description: string;
  deliveryForm: DeliveryForm;
  /** Help with reading, seeing or hearing (条例43); empty when none is needed. */
  assistanceNeeded: string;
}

/** A file that was already sealed into the blob store under the new request's key. */
export interface StoredDocument {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  blobKey: string;
}

/** A request that is about to be submitted; its files are stored under `key` before anything is recorded. */
export interface PreparedRequest {
  requestId: string;
  wrappedKey: Buffer;
  key: RequestKey;
}

export interface Submission {
  agencyId: string;
  application: Application;
  attachments: StoredDocument[];
  arrivedOn: string;
  idempotencyKey: string;
}

export interface Receipt {
  requestId: string;
  number: string;
  queryCode: string;
  submittedOn: string;
  commandId: string;
  repeated: boolean;
}

export const APPLICATION_SEAL = 'application';

/** The place of a document's name and bytes, so that sealed bytes open nowhere else. */
export function documentSeal(documentId: string): string {
  return `document/${documentId}`;
}

export function prepareRequest(vault: Vault): PreparedRequest {
  const requestId = randomUUID();
  const { wrapped, key } = vault.newRequestKey(requestId);
  return { requestId, wrappedKey: wrapped, key };
}

/**
 * Records a submission. Sent twice under one key it is one request, with the same number and code.
 * @throws IdempotencyKeyReused when the key was used for another application
 */
export async function submit(
  source: DataSource,
  vault: Vault,
  prepared: PreparedRequest,
  submission: Submission,
): Promise<Receipt> {
  const receipt = await inAgency(source, submission.agencyId, (manager) =>
    record(manager, vault, prepared, submission),
  );
  faultPoint('after-inbox');
  return receipt;
}

async function record(
  manager: EntityManager,
  vault: Vault,
  prepared: PreparedRequest,
  submission: Submission,
): Promise<Receipt> {
  const idempotency = { scope: `submission/${submission.agencyId}`, key: submission.idempotencyKey };
  // The files are named by what is in them: stored again, they have other ids and are still the same files.
  const content = { application: submission.application, files: submission.attachments.map(({ sha256 }) => sha256) };
  // Serialises two submissions under one key: the second waits here and then finds the first.
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `${idempotency.scope}/${idempotency.key}`,
  ]);
  const fingerprint = fingerprintOf(vault, 'submitRequest', content);
  const earlier = await findByIdempotency(manager, idempotency);
  if (earlier) {
    if (earlier.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
    return receiptOf(manager, vault, earlier);
  }
  return recordNew(manager, vault, prepared, submission, { idempotency, fingerprint });
}

async function receiptOf(
  manager: EntityManager,
  vault: Vault,
  { requestId, commandId }: { requestId: string; commandId: string },
): Promise<Receipt> {
  const rows: { number: string; submittedOn: string }[] = await manager.query(
    `SELECT number, submitted_on AS "submittedOn" FROM request WHERE id = $1`,
    [requestId],
  );
  const { number, submittedOn } = rows[0] ?? { number: '', submittedOn: '' };
  return { requestId, number, submittedOn, commandId, queryCode: vault.queryCode(requestId, 1), repeated: true };
}

async function recordNew(
  manager: EntityManager,
  vault: Vault,
  { requestId, wrappedKey, key }: PreparedRequest,
  { agencyId, application, attachments, arrivedOn }: Submission,
  { idempotency, fingerprint }: { idempotency: { scope: string; key: string }; fingerprint: string },
): Promise<Receipt> {
  const queryCode = vault.queryCode(requestId, 1);
  const number = await takeRequestNumber(manager, agencyId, Number(arrivedOn.slice(0, 4)));
  await manager.query(
    `INSERT INTO request (id, agency_id, number, stage, submitted_on, query_code_hash)
     VALUES ($1, $2, $3, 'submitted', $4, $5)`,
    [requestId, agencyId, number, arrivedOn, vault.queryCodeHash(queryCode)],
  );
  await manager.query(`INSERT INTO request_key (request_id, agency_id, wrapped) VALUES ($1, $2, $3)`, [
    requestId,
    agencyId,
    wrappedKey,
  ]);
  await manager.query(`INSERT INTO application (request_id, agency_id, sealed) VALUES ($1, $2, $3)`, [
    requestId,
    agencyId,
    key.seal(JSON.stringify(application), APPLICATION_SEAL),
  ]);
  const index = vault.blindIndex(agencyId, 'idNumber', application.identity.number);
  await manager.query(
    `INSERT INTO applicant_index (request_id, agency_id, field, key_id, digest) VALUES ($1, $2, 'idNumber', $3, $4)`,
    [requestId, agencyId, index.keyId, index.digest],
  );
  for (const attachment of attachments) {
    await insertDocument(manager, { agencyId, requestId, key }, 'attachment', attachment, null);
  }
  const commandId = randomUUID();
  await insertCommand(manager, vault, key, {
    commandId,
    agencyId,
    requestId,
    kind: 'submitRequest',
    actor: { kind: 'applicant' },
    arrivedOn,
    data: submissionData(application, attachments),
    texts: {},
    idempotency,
  });
  await manager.query(`UPDATE inbox SET fingerprint = $2 WHERE command_id = $1`, [commandId, fingerprint]);
  return { requestId, number, queryCode, submittedOn: arrivedOn, commandId, repeated: false };
}

function submissionData(
  application: Application,
  attachments: StoredDocument[],
): CommandContents['submitRequest']['data'] {
  return {
    channel: 'online',
    requesterType: application.requesterType,
    deliveryForm: application.deliveryForm,
    hasEmail: application.contact.email !== null,
    attachments: attachments.map(({ id, sha256 }) => ({ documentId: id, sha256 })),
  };
}

async function takeRequestNumber(manager: EntityManager, agencyId: string, year: number): Promise<string> {
  const serial = await peekSerial(manager, agencyId, 'request', year);
  await takeSerial(manager, agencyId, 'request', year, serial);
  const rows: { code: string }[] = await manager.query(`SELECT code FROM agency WHERE id = $1`, [agencyId]);
  return `${rows[0]?.code}-${year}-${String(serial).padStart(6, '0')}`;
}

/** Records a file that stands in the blob store; its name is sealed, since names of files are often names of people. */
export async function insertDocument(
  manager: EntityManager,
  { agencyId, requestId, key }: { agencyId: string; requestId: string; key: RequestKey },
  purpose: 'attachment' | 'disclosure' | 'proof',
  document: StoredDocument,
  uploadedBy: string | null,
): Promise<void> {
  await manager.query(
    `INSERT INTO document (id, agency_id, request_id, purpose, sealed_name, media_type, size, sha256, blob_key, uploaded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      document.id,
      agencyId,
      requestId,
      purpose,
      key.seal(document.fileName, `${documentSeal(document.id)}/name`),
      document.mediaType,
      document.size,
      document.sha256,
      document.blobKey,
      uploadedBy,
    ],
  );
}
