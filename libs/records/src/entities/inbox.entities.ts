/** The inbox: every command, from before its decision to long after it. */
import type { CommandAnswer } from '#libs/contracts';
import type { Actor } from '#libs/request';
import { Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { FoiRequest } from './request.entities.js';

@Entity('inbox')
@Unique('inbox_idempotency', ['idempotencyScope', 'idempotencyKey'])
@Index('inbox_waiting', ['seq'], { where: `state = 'waiting'` })
@Index('inbox_request', ['requestId'])
export class InboxCommand {
  @PrimaryColumn('text', { name: 'command_id', primaryKeyConstraintName: 'inbox_pk' })
  commandId!: string;

  @Column('bigint')
  @Generated('increment')
  seq!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ForeignKey(() => FoiRequest, { name: 'inbox_request_fk' })
  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  actor!: Actor;

  /** `{ data, texts }`, sealed with the request's own key. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('date', { name: 'arrived_on' })
  arrivedOn!: string;

  @Column('timestamptz', { name: 'arrived_at', default: () => 'now()' })
  arrivedAt!: Date;

  /** Whose keys may not collide: a staff id, or the request for its applicant. */
  @Column('text', { name: 'idempotency_scope', nullable: true })
  idempotencyScope!: string | null;

  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey!: string | null;

  /** Keyed hash of the body, to tell a repeat from another command under the same key. */
  @Column('text', { nullable: true })
  fingerprint!: string | null;

  @Column('text', { default: 'waiting' })
  state!: 'waiting' | 'decided';

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('jsonb', { nullable: true })
  answer!: CommandAnswer | null;
}
