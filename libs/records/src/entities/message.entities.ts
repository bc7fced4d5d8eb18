/** 互动交流 on a request. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Staff } from './agency.entities.js';
import { FoiRequest } from './request.entities.js';

@Entity('message')
@Unique('message_once', ['requestId', 'sender', 'idempotencyKey'])
@Index('message_request', ['requestId', 'sentAt'])
@Index('message_notice', ['noticeAfter'], { where: `notice IN ('due', 'undelivered')` })
export class MessageRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_pk' })
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ForeignKey(() => FoiRequest, { name: 'message_request_fk' })
  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @Column('text')
  sender!: 'applicant' | 'agency';

  /** Who wrote for the agency. */
  @ForeignKey(() => Staff, { name: 'message_staff_fk' })
  @Column('uuid', { name: 'staff_id', nullable: true })
  staffId!: string | null;

  @Column('bytea')
  sealed!: Buffer;

  @Column('timestamptz', { name: 'sent_at', default: () => 'now()' })
  sentAt!: Date;

  @Column('text', { name: 'idempotency_key' })
  idempotencyKey!: string;

  /**
   * Whether its reader was told by mail. `due`: to be told; `undelivered`: cannot be told so, and the agency is to know; `failed`:
   * the agency knows.
   */
  @Column('text', { default: 'due' })
  notice!: 'due' | 'sent' | 'undelivered' | 'failed';

  /** Why the reader could not be told. */
  @Column('text', { name: 'notice_code', nullable: true })
  noticeCode!: string | null;

  /** Not before this is the notice tried (again). */
  @Column('timestamptz', { name: 'notice_after', default: () => 'now()' })
  noticeAfter!: Date;
}
