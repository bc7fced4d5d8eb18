/** What administrators did with people, units and agencies. */
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Change } from '../administration/entries.js';
import { Agency } from './agency.entities.js';

/** One act, added for good. Names are as they were on that day: people are renamed, and those of the agency above are not seen here. */
@Entity('administration_entry')
@Unique('administration_entry_once', ['agencyId', 'byId', 'idempotencyKey'])
@Index('administration_entry_listing', ['agencyId', 'id'])
export class AdministrationEntryRow {
  @PrimaryGeneratedColumn('increment', { type: 'bigint', primaryKeyConstraintName: 'administration_entry_pk' })
  id!: string;

  /** Whose people, units or settings it concerns. */
  @ForeignKey(() => Agency, { name: 'administration_entry_agency_fk' })
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('uuid', { name: 'by_id' })
  byId!: string;

  @Column('text', { name: 'by_name' })
  byName!: string;

  /** The agency for which that person acted: this one or one above it. */
  @Column('text', { name: 'by_agency' })
  byAgency!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('text', { name: 'subject_name' })
  subjectName!: string;

  @Column('jsonb')
  changes!: Change[];

  @Column('text', { name: 'idempotency_key' })
  idempotencyKey!: string;

  /** Of what was asked: another content under the same key is refused. */
  @Column('text')
  fingerprint!: string;
}
