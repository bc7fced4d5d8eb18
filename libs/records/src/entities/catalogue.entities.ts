/** 政府信息主动公开目录. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Agency, Staff } from './agency.entities.js';
import { FoiRequest } from './request.entities.js';

/** Something that an agency has published. Never deleted: what was withdrawn stays known to the agency. */
@Entity('catalogue_entry')
@Unique('catalogue_entry_once', ['agencyId', 'addedBy', 'idempotencyKey', 'line'])
@Index('catalogue_entry_newest', ['agencyId', 'publishedOn', 'id'])
@Index('catalogue_entry_pairs', { synchronize: false })
export class CatalogueEntryRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'catalogue_entry_pk' })
  id!: string;

  @ForeignKey(() => Agency, { name: 'catalogue_entry_agency_fk' })
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  summary!: string;

  /** 文号. */
  @Column('text', { name: 'document_number', nullable: true })
  documentNumber!: string | null;

  /** 索引号. */
  @Column('text', { name: 'index_number', nullable: true })
  indexNumber!: string | null;

  @Column('text')
  category!: string;

  @Column('date', { name: 'published_on' })
  publishedOn!: string;

  /** Where it can be read: on the web, or at a place such as a number of the gazette. */
  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('date', { name: 'withdrawn_on', nullable: true })
  withdrawnOn!: string | null;

  /** The request on which it was first given (条例44). */
  @ForeignKey(() => FoiRequest, { name: 'catalogue_entry_request_fk' })
  @Column('uuid', { name: 'request_id', nullable: true })
  requestId!: string | null;

  /** What is searched, in one spelling, and its pairs of characters. */
  @Column('text')
  sought!: string;

  @Column('text', { array: true, default: () => "'{}'" })
  pairs!: string[];

  /** Null of those that came with the agency. */
  @ForeignKey(() => Staff, { name: 'catalogue_entry_added_by_fk' })
  @Column('uuid', { name: 'added_by', nullable: true })
  addedBy!: string | null;

  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey!: string | null;

  /** Of a file that was imported; several stand under one key. */
  @Column('int', { default: 1 })
  line!: number;

  /** Digest of the whole write that added it: the same key with another content is refused. */
  @Column('text', { name: 'added_as', nullable: true })
  addedAs!: string | null;

  @ForeignKey(() => Staff, { name: 'catalogue_entry_changed_by_fk' })
  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy!: string | null;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt!: Date;
}
