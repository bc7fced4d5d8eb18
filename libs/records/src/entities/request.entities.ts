/** A request: its row, its events, its effects, its tasks. The row is derived from the events and can be made anew. */
import type { EffectKind, ProcessView } from '#libs/contracts';
import type { RequestState } from '#libs/request';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Agency } from './agency.entities.js';

@Entity('request')
@Unique('request_number', ['number'])
@Index('request_due', ['agencyId', 'replyDueOn', 'id'])
@Index('request_imported', ['agencyId', 'importedId'], { unique: true, where: 'imported_id IS NOT NULL' })
@Index('request_numbers', ['agencyId', 'number', 'id'])
@Index('request_listing', ['agencyId', 'submittedOn', 'id'])
@Index('request_origin', ['originId'])
@Index('request_uncounted', ['agencyId', 'dispatchedOn'], {
  where: 'dispatched_on IS NOT NULL AND reply_working_days IS NULL',
})
@Index('request_received', ['agencyId', 'receivedOn', 'id'], { where: 'received_on IS NOT NULL' })
@Index('request_open_due', ['agencyId', 'replyDueOn', 'id', 'amberOn'], {
  where: 'dispatched_on IS NULL AND closed_on IS NULL AND imported_id IS NULL',
})
@Index('request_calendar', ['calendarNo', 'id'], { where: 'expects_process' })
@Index('request_open', ['agencyId', 'unitId', 'amberOn', 'replyDueOn'], {
  where: 'dispatched_on IS NULL AND closed_on IS NULL AND imported_id IS NULL',
})
@Index('request_stage', ['agencyId', 'stage', 'replyDueOn', 'id'], { where: "stage <> 'archived'" })
@Index('request_process', ['expectsProcess', 'processCheckedAt'])
export class FoiRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'request_pk' })
  id!: string;

  @ForeignKey(() => Agency, { name: 'request_agency_fk' })
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  /** 收件编号, e.g. `QHFG-2026-000012`. */
  @Column('text')
  number!: string;

  /** Of a part, the request that it was split from. */
  @ForeignKey(() => FoiRequest, { name: 'request_origin_fk' })
  @Column('uuid', { name: 'origin_id', nullable: true })
  originId!: string | null;

  @Column('text')
  stage!: string;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId!: string | null;

  @Column('uuid', { name: 'case_officer_id', nullable: true })
  caseOfficerId!: string | null;

  @Column('date', { name: 'submitted_on' })
  submittedOn!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('date', { name: 'received_on', nullable: true })
  receivedOn!: string | null;

  @Column('date', { name: 'reply_due_on', nullable: true })
  replyDueOn!: string | null;

  @Column('text', { name: 'due_certainty', nullable: true })
  dueCertainty!: string | null;

  /** First day of the reminder and of amber; red is every day after the due day. */
  @Column('date', { name: 'reminder_on', nullable: true })
  reminderOn!: string | null;

  @Column('date', { name: 'amber_on', nullable: true })
  amberOn!: string | null;

  @Column('date', { name: 'dispatched_on', nullable: true })
  dispatchedOn!: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  /** Of a reply that went out, what the board counts; null of those that went out before this was kept. */
  @Column('int', { name: 'reply_working_days', nullable: true })
  replyWorkingDays!: number | null;

  @Column('boolean', { name: 'reply_extended', nullable: true })
  replyExtended!: boolean | null;

  @Column('boolean', { name: 'reply_corrected', nullable: true })
  replyCorrected!: boolean | null;

  @Column('boolean', { name: 'reply_suspended', nullable: true })
  replySuspended!: boolean | null;

  /** Keyed hash of the current query code; versions before it no longer open anything. */
  @Column('text', { name: 'query_code_hash' })
  queryCodeHash!: string;

  @Column('int', { name: 'head_seq', default: 0 })
  headSeq!: number;

  @Column('text', { name: 'head_hash', nullable: true })
  headHash!: string | null;

  /** Folded state, so that a commit need not read every event; anew from the events when the version differs. */
  @Column('jsonb', { nullable: true })
  state!: RequestState | null;

  @Column('int', { name: 'state_version', default: 0 })
  stateVersion!: number;

  /** The next wake-up as the last commit computed it. */
  @Column('jsonb', { name: 'wake_up', nullable: true })
  wakeUp!: ProcessView['wakeUp'];

  @Column('timestamptz', { name: 'wake_at', nullable: true })
  wakeAt!: Date | null;

  @Column('text', { name: 'calendar_version', default: '' })
  calendarVersion!: string;

  /** The version of the calendar that the clock was last counted by. */
  @Column('int', { name: 'calendar_no', default: 1 })
  calendarNo!: number;

  /** Of a request of the past, its number in the register that it was imported from. */
  @Column('text', { name: 'imported_id', nullable: true })
  importedId!: string | null;

  /** Imported history has no process; a request that runs has one. */
  @Column('boolean', { name: 'expects_process', default: true })
  expectsProcess!: boolean;

  @Column('int', { name: 'process_epoch', default: 0 })
  processEpoch!: number;

  @Column('text', { name: 'process_run_id', nullable: true })
  processRunId!: string | null;

  /** Id of the Temporal namespace that the process runs in: another one means that the engine's data is gone. */
  @Column('text', { name: 'engine_id', nullable: true })
  engineId!: string | null;

  /** When the reconciler last saw that the process knows what is recorded. */
  @Column('timestamptz', { name: 'process_checked_at', nullable: true })
  processCheckedAt!: Date | null;
}

/** Two requests that a person linked; derived from the events of the first. */
@Entity('request_link')
@Index('request_link_other', ['otherId'])
export class RequestLinkRow {
  @ForeignKey(() => FoiRequest, { name: 'request_link_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'request_link_pk' })
  requestId!: string;

  @ForeignKey(() => FoiRequest, { name: 'request_link_other_fk' })
  @PrimaryColumn('uuid', { name: 'other_id', primaryKeyConstraintName: 'request_link_pk' })
  otherId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  /** False once somebody parted them again. */
  @Column('boolean', { default: true })
  active!: boolean;
}

@Entity('request_event')
export class RequestEventRow {
  @ForeignKey(() => FoiRequest, { name: 'request_event_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'request_event_pk' })
  requestId!: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'request_event_pk' })
  seq!: number;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  type!: string;

  @Column('date', { name: 'happened_on' })
  happenedOn!: string;

  @Column('date', { name: 'recorded_on' })
  recordedOn!: string;

  /** Canonical JSON (RFC 8785), byte for byte as it was hashed: text, never jsonb. */
  @Column('text')
  body!: string;

  @Column('text', { name: 'prev_hash', nullable: true })
  prevHash!: string | null;

  @Column('text')
  hash!: string;
}

@Entity('request_effect')
@Index('request_effect_open', ['state', 'openedAt'])
export class RequestEffectRow {
  @ForeignKey(() => FoiRequest, { name: 'request_effect_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'request_effect_pk' })
  requestId!: string;

  @PrimaryColumn('text', { name: 'effect_key', primaryKeyConstraintName: 'request_effect_pk' })
  effectKey!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  kind!: EffectKind;

  @Column('jsonb')
  data!: Record<string, string>;

  @Column('text', { default: 'open' })
  state!: 'open' | 'done' | 'failed';

  @Column('timestamptz', { name: 'opened_at', default: () => 'now()' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}

@Entity('request_task')
@Index('request_task_open', ['agencyId', 'done'])
export class RequestTaskRow {
  @ForeignKey(() => FoiRequest, { name: 'request_task_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'request_task_pk' })
  requestId!: string;

  @PrimaryColumn('text', { name: 'task_id', primaryKeyConstraintName: 'request_task_pk' })
  taskId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'effect_key' })
  effectKey!: string;

  @Column('date', { name: 'raised_on' })
  raisedOn!: string;

  @Column('boolean', { default: false })
  done!: boolean;
}

/**
 * 统计: how often something happened on a day, by what statistics tell requests apart. Rows are left by a trigger of `request`, and
 * added up (`is_sum`) by a loop; their sum is what counts.
 */
@Entity('request_tally')
@Index('request_tally_read', ['agencyId', 'dimension', 'day', 'measure', 'key', 'n'])
@Index('request_tally_new', ['id'], { where: 'NOT is_sum' })
export class RequestTallyRow {
  @PrimaryGeneratedColumn('increment', { type: 'bigint', primaryKeyConstraintName: 'request_tally_pk' })
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  dimension!: string;

  @Column('text')
  measure!: string;

  @Column('text')
  key!: string;

  @Column('date')
  day!: string;

  @Column('int')
  n!: number;

  @Column('boolean', { name: 'is_sum', default: false })
  isSum!: boolean;
}
