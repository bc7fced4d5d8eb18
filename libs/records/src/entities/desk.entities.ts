/** What a member of staff keeps for the own desk. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Staff } from './agency.entities.js';

/** How a person narrows the list of requests, under a name. */
@Entity('saved_view')
@Unique('saved_view_name', ['agencyId', 'staffId', 'name'])
export class SavedViewRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_view_pk' })
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ForeignKey(() => Staff, { name: 'saved_view_staff_fk' })
  @Column('uuid', { name: 'staff_id' })
  staffId!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  filters!: Record<string, string>;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}

/** A calendar of the deadlines of a person, opened by a token. */
@Entity('calendar_feed')
@Unique('calendar_feed_token', ['tokenHash'])
@Index('calendar_feed_one', ['agencyId', 'staffId'], { unique: true, where: 'revoked_at IS NULL' })
export class CalendarFeedRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'calendar_feed_pk' })
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ForeignKey(() => Staff, { name: 'calendar_feed_staff_fk' })
  @Column('uuid', { name: 'staff_id' })
  staffId!: string;

  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
