/** What tells open desks that something they show has changed; written by triggers. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Topic } from '../signals.js';

@Entity('desk_signal')
@Index('desk_signal_at', ['at'])
export class DeskSignalRow {
  /** The transaction that changed it: what is told in this order is told whole (signals.ts). */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'desk_signal_pk' })
  tx!: string;

  @PrimaryColumn('uuid', { name: 'agency_id', primaryKeyConstraintName: 'desk_signal_pk' })
  agencyId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'desk_signal_pk' })
  topic!: Topic;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
