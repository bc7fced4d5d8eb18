/** Personal data and files, sealed by the key of the request; who read them; indexes that compare without reading. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FoiRequest } from './request.entities.js';

/** The request's own key, wrapped by the master key. Destroying it is the erasure of everything personal. */
@Entity('request_key')
export class RequestKeyRow {
  @ForeignKey(() => FoiRequest, { name: 'request_key_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'request_key_pk' })
  requestId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('bytea', { nullable: true })
  wrapped!: Buffer | null;

  @Column('timestamptz', { name: 'destroyed_at', nullable: true })
  destroyedAt!: Date | null;
}

/** The application as it was submitted: who asks, how to reach them, what they ask for. */
@Entity('application')
export class ApplicationRow {
  @ForeignKey(() => FoiRequest, { name: 'application_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'application_pk' })
  requestId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('bytea')
  sealed!: Buffer;
}

/** "Same applicant": HMACs by agency of the identity number, with the id of the key that made them. */
@Entity('applicant_index')
@Index('applicant_index_digest', ['agencyId', 'field', 'digest'])
export class ApplicantIndexRow {
  @ForeignKey(() => FoiRequest, { name: 'applicant_index_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'applicant_index_pk' })
  requestId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'applicant_index_pk' })
  field!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'key_id' })
  keyId!: string;

  @Column('text')
  digest!: string;
}

/** By what a request is found (ADR 17): buckets of the pairs of characters that its applicant wrote, with the id of the key that made them. */
@Entity('request_search')
@Index('request_search_buckets', { synchronize: false })
export class RequestSearchRow {
  @ForeignKey(() => FoiRequest, { name: 'request_search_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'request_search_pk' })
  requestId!: string;

  @PrimaryColumn('text', { name: 'key_id', primaryKeyConstraintName: 'request_search_pk' })
  keyId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('int', { array: true, default: () => "'{}'" })
  buckets!: number[];
}

/** A file of the request: of the applicant, of whoever was asked for an opinion, or of the agency. */
@Entity('document')
@Index('document_blob', ['blobKey'])
@Index('document_request', ['requestId'])
export class DocumentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_pk' })
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ForeignKey(() => FoiRequest, { name: 'document_request_fk' })
  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @Column('text')
  purpose!: 'attachment' | 'authority' | 'disclosure' | 'proof' | 'opinion';

  @Column('bytea', { name: 'sealed_name' })
  sealedName!: Buffer;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  /** Bytes of the content itself. */
  @Column('int')
  size!: number;

  @Column('text')
  sha256!: string;

  @Column('text', { name: 'blob_key' })
  blobKey!: string;

  @Column('uuid', { name: 'uploaded_by', nullable: true })
  uploadedBy!: string | null;

  /** Of a file that came with a command: refused, it takes the file with it. */
  @Column('text', { name: 'command_id', nullable: true })
  commandId!: string | null;

  @Column('timestamptz', { name: 'uploaded_at', default: () => 'now()' })
  uploadedAt!: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}

/** Who opened personal data, when. */
@Entity('personal_access')
@Index('personal_access_request', ['requestId', 'at'])
export class PersonalAccessRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'personal_access_pk' })
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @Column('text')
  actor!: string;

  @Column('text')
  what!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}

/** Wrong query codes of a request number, counted before anything about the number is told. */
@Entity('query_code_guard')
export class QueryCodeGuardRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'query_code_guard_pk' })
  number!: string;

  @Column('int', { default: 0 })
  failures!: number;

  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil!: Date | null;
}

/** Proof that the master key is the one that sealed this database; one row a key. */
@Entity('key_check')
export class KeyCheckRow {
  @PrimaryColumn('text', { name: 'key_id', primaryKeyConstraintName: 'key_check_pk' })
  keyId!: string;

  @Column('text', { name: 'check_value' })
  checkValue!: string;
}
