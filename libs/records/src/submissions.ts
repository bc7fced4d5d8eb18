/** The first command of a request: number, query code, key, application and inbox row in one transaction. */
import type {
  Actor,
  ApplicationFacts,
  CommandContents,
  DeliveryForm,
  InformationOf,
  OwnProcedure,
  RequesterType,
} from '#libs/request';
import type { RequestKey, Vault } from '#libs/vault';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { faultPoint } from './fault-points.js';
import { findByIdempotency, fingerprintOf, IdempotencyKeyReused, insertCommand, type NewCommand } from './inbox.js';
import type { DocumentPurpose } from './reads/dossier.js';
import { indexForSearch, soughtIn } from './search-index.js';
import { inAgency } from './transactions.js';

export interface Identity {
  kind: 'residentId' | 'passport' | 'creditCode' | 'other';
  number: string;
}

/** Who acts for the applicant; both show who they are (handbook §1.2). */
export interface Representative {
  name: string;
  identity: Identity | null;
  phone: string | null;
}

/**
 * The application as the applicant wrote it: personal data, always sealed. What is not there is asked for by a correction
 * (条例30): paper is never refused for it.
 */
export interface Application {
  requesterType: RequesterType;
  /** Name of the person or the organisation. */
  name: string;
  identity: Identity | null;
  contact: { phone: string | null; email: string | null; address: string | null };
  representative?: Representative | null;
  /** What is sought: title, number, or what makes it findable (条例29②二). */
  description: string;
  deliveryForm: DeliveryForm;
  /** Absent of an application for information. */
  procedure?: OwnProcedure;
  /** Of a record that is to be put right (条例41): how. */
  correctionSought?: string;
  /** Of a suggestion of proactive disclosure (条例44): the number of the request on which the information was given, and why it is suggested. */
  informationOf?: string;
  suggestedBecause?: string;
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
  /** The letter of authority of the representative, where one came with the application. */
  authority?: StoredDocument | null;
  /** The day on which it came into the system. */
  arrivedOn: string;
  idempotencyKey: string;
  /** Of a suggestion of proactive disclosure: the request that it names. */
  informationOf?: InformationOf;
  /** Of an application that a clerk takes in; what the applicant submits online has none. */
  intake?: Intake;
}

/** How and when an application came to the desk, and who took it in. */
export interface Intake extends Pick<
  CommandContents['takeInApplication']['data'],
  'channel' | 'arrivedOn' | 'readBackAndSigned'
> {
  clerk: Extract<Actor, { kind: 'staff' }>;
  evidence: string;
}

export interface Receipt {
  requestId: string;
  number: string;
  queryCode: string;
  submittedOn: string;
  commandId: string;
  kind: 'submitRequest' | 'takeInApplication';
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
 * @param check throws what stands against a new one; a repeat is answered as the first time, whatever day it is by then
 * @throws IdempotencyKeyReused when the key was used for another application; AgencyClosed
 */
export async function submit(
  source: DataSource,
  vault: Vault,
  prepared: PreparedRequest,
  submission: Submission,
  check?: (submission: Submission) => void,
): Promise<Receipt> {
  const receipt = await inAgency(source, submission.agencyId, (manager) =>
    record(manager, vault, prepared, submission, check),
  );
  faultPoint('after-inbox', receipt.requestId);
  return receipt;
}

async function record(
  manager: EntityManager,
  vault: Vault,
  prepared: PreparedRequest,
  submission: Submission,
  check?: (submission: Submission) => void,
): Promise<Receipt> {
  const { agencyId, application, attachments, authority, intake } = submission;
  const scope = intake ? `intake/${intake.clerk.id}/${agencyId}` : `submission/${agencyId}`;
  const idempotency = { scope, key: submission.idempotencyKey };
  // The files are named by what is in them: stored again, they have other ids and are still the same files.
  const files = attachments.map(({ sha256 }) => sha256);
  const content = { application, files, authority: authority?.sha256, intake };
  // Serialises two submissions under one key: the second waits here and then finds the first.
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `${idempotency.scope}/${idempotency.key}`,
  ]);
  const { kind } = firstCommand(submission);
  const fingerprint = fingerprintOf(vault, kind, content);
  const earlier = await findByIdempotency(manager, idempotency);
  if (earlier) {
    if (earlier.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
    return receiptOf(manager, vault, { ...earlier, kind });
  }
  await demandOpen(manager, agencyId, intake?.arrivedOn ?? submission.arrivedOn);
  check?.(submission);
  return recordNew(manager, vault, prepared, submission, { idempotency, fingerprint });
}

/** Closed since a day: nothing that came on that day or later is its own any more (职权变更). */
export class AgencyClosed extends Error {
  readonly code = 'AGENCY.CLOSED';
  constructor(
    readonly closedOn: string,
    readonly successorName: string | null,
  ) {
    super('the agency takes no applications any more');
  }
}

async function demandOpen(manager: EntityManager, agencyId: string, on: string): Promise<void> {
  const [closed]: { closedOn: string; successorName: string | null }[] = await manager.query(
    `SELECT a.closed_on AS "closedOn", s.name AS "successorName" FROM agency a LEFT JOIN agency s ON s.id = a.successor_id
     WHERE a.id = $1 AND a.closed_on <= $2`,
    [agencyId, on],
  );
  if (closed) throw new AgencyClosed(closed.closedOn, closed.successorName);
}

async function receiptOf(
  manager: EntityManager,
  vault: Vault,
  { requestId, commandId, kind }: Pick<Receipt, 'requestId' | 'commandId' | 'kind'>,
): Promise<Receipt> {
  const rows: { number: string; submittedOn: string }[] = await manager.query(
    `SELECT number, submitted_on AS "submittedOn" FROM request WHERE id = $1`,
    [requestId],
  );
  const { number, submittedOn } = rows[0] ?? { number: '', submittedOn: '' };
  const queryCode = vault.queryCode(requestId, 1);
  return { requestId, number, submittedOn, commandId, kind, queryCode, repeated: true };
}

async function recordNew(
  manager: EntityManager,
  vault: Vault,
  { requestId, wrappedKey, key }: PreparedRequest,
  submission: Submission,
  { idempotency, fingerprint }: { idempotency: { scope: string; key: string }; fingerprint: string },
): Promise<Receipt> {
  const { agencyId, arrivedOn, intake } = submission;
  const submittedOn = intake?.arrivedOn ?? arrivedOn;
  const prepared = { requestId, wrappedKey, key };
  const row = { ...submission, submittedOn, uploadedBy: intake?.clerk.id ?? null, originId: null };
  const { number, queryCode } = await insertRequest(manager, vault, prepared, row);
  const commandId = randomUUID();
  const first = firstCommand(submission);
  await insertCommand(manager, vault, key, {
    commandId,
    agencyId,
    requestId,
    arrivedOn,
    idempotency,
    fingerprint,
    ...first,
  });
  return { requestId, number, queryCode, submittedOn, commandId, kind: first.kind, repeated: false };
}

/** What the rows of a new request are written from, however it came about. */
export interface NewRequestRow extends Pick<Submission, 'agencyId' | 'application' | 'attachments' | 'authority'> {
  submittedOn: string;
  uploadedBy: string | null;
  /** Of a part, the request that it was split from: whoever knows the code of that one may see this one. */
  originId: string | null;
}

/** Everything of a new request but its first command: its number and query code, key, application, blind index, files. */
export async function insertRequest(
  manager: EntityManager,
  vault: Vault,
  { requestId, wrappedKey, key }: PreparedRequest,
  row: NewRequestRow,
): Promise<{ number: string; queryCode: string }> {
  const { agencyId, application, attachments, authority, submittedOn, uploadedBy, originId } = row;
  const queryCode = vault.queryCode(requestId, 1);
  const number = await takeRequestNumber(manager, agencyId, Number(submittedOn.slice(0, 4)));
  const owner = { agencyId, requestId, key };
  await Promise.all([
    manager.query(
      `INSERT INTO request (id, agency_id, number, stage, submitted_on, query_code_hash, origin_id, calendar_no)
       VALUES ($1, $2, $3, 'submitted', $4, $5, $6, calendar_in_force($2))`,
      [requestId, agencyId, number, submittedOn, vault.queryCodeHash(queryCode), originId],
    ),
    manager.query(`INSERT INTO request_key (request_id, agency_id, wrapped) VALUES ($1, $2, $3)`, [
      requestId,
      agencyId,
      wrappedKey,
    ]),
    manager.query(`INSERT INTO application (request_id, agency_id, sealed) VALUES ($1, $2, $3)`, [
      requestId,
      agencyId,
      key.seal(JSON.stringify(application), APPLICATION_SEAL),
    ]),
    indexForSearch(manager, vault, owner, soughtIn(application)),
    ...(application.identity ? [insertApplicant(manager, vault, owner, application.identity)] : []),
    ...attachments.map((attachment) => insertDocument(manager, owner, 'attachment', attachment, uploadedBy)),
    ...(authority ? [insertDocument(manager, owner, 'authority', authority, uploadedBy)] : []),
  ]);
  return { number, queryCode };
}

/** By what another request of the same applicant is found. */
async function insertApplicant(
  manager: EntityManager,
  vault: Vault,
  { agencyId, requestId }: { agencyId: string; requestId: string },
  identity: Identity,
): Promise<void> {
  const index = vault.blindIndex(agencyId, 'idNumber', identity.number);
  await manager.query(
    `INSERT INTO applicant_index (request_id, agency_id, field, key_id, digest) VALUES ($1, $2, 'idNumber', $3, $4)`,
    [requestId, agencyId, index.keyId, index.digest],
  );
}

type FirstCommand<K extends 'submitRequest' | 'takeInApplication'> = Pick<
  NewCommand<K>,
  'kind' | 'actor' | 'data' | 'texts'
>;

/** The command that a submission puts into the inbox: the applicant's own, or that of the clerk who takes it in. */
export function firstCommand(
  submission: Submission,
): FirstCommand<'submitRequest'> | FirstCommand<'takeInApplication'> {
  const facts = factsOf(submission);
  const { intake } = submission;
  if (!intake) {
    return { kind: 'submitRequest', actor: { kind: 'applicant' }, data: { channel: 'online', ...facts }, texts: {} };
  }
  const { clerk, evidence, channel, arrivedOn, readBackAndSigned } = intake;
  const data = { ...facts, channel, arrivedOn, readBackAndSigned };
  return { kind: 'takeInApplication', actor: clerk, data, texts: { evidence } };
}

function factsOf({ application, attachments, authority, informationOf }: Submission): ApplicationFacts {
  return {
    requesterType: application.requesterType,
    deliveryForm: application.deliveryForm,
    hasEmail: application.contact.email !== null,
    ...(application.procedure ? { procedure: application.procedure } : {}),
    ...(informationOf ? { informationOf } : {}),
    attachments: attachments.map(({ id, sha256 }) => ({ documentId: id, sha256 })),
    ...(application.representative ? { representative: { authorityDocumentId: authority?.id ?? null } } : {}),
    ...(application.assistanceNeeded === '' ? {} : { needsAssistance: true }),
  };
}

async function takeRequestNumber(manager: EntityManager, agencyId: string, year: number): Promise<string> {
  const rows: { code: string; serial: number }[] = await manager.query(
    `INSERT INTO serial_number (agency_id, series, year, last) VALUES ($1, 'request', $2, 1)
     ON CONFLICT (agency_id, series, year) DO UPDATE SET last = serial_number.last + 1
     RETURNING last AS serial, (SELECT code FROM agency WHERE id = $1) AS code`,
    [agencyId, year],
  );
  const { code, serial } = rows[0] as { code: string; serial: number };
  return `${code}-${year}-${String(serial).padStart(6, '0')}`;
}

/**
 * Records a file that stands in the blob store; its name is sealed, since names of files are often names of people.
 * @param commandId of the command that it came with, where that may still be refused
 */
export async function insertDocument(
  manager: EntityManager,
  { agencyId, requestId, key }: { agencyId: string; requestId: string; key: RequestKey },
  purpose: DocumentPurpose,
  document: StoredDocument,
  uploadedBy: string | null,
  commandId: string | null = null,
): Promise<void> {
  await manager.query(
    `INSERT INTO document (id, agency_id, request_id, purpose, sealed_name, media_type, size, sha256, blob_key, uploaded_by, command_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
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
      commandId,
    ],
  );
}
