/** What supervisors look through across requests; derived from the events of each request, like its row. */
import type { AlertLevel, BreachCause, EntryKind, EntryState, LimitKind, Role } from '#libs/request';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Staff } from './agency.entities.js';
import { FoiRequest } from './request.entities.js';

/** 台账: a line for each breach, 催办 and 督办; never deleted. */
@Entity('supervision_entry')
@Index('supervision_entry_open', ['agencyId', 'kind'], {
  where: `cleared_on IS NULL AND superseded_on IS NULL AND (kind <> 'breach' OR ended_on IS NULL)`,
})
@Index('supervision_entry_listing', ['agencyId', 'openedOn', 'requestId', 'entryId'])
export class SupervisionEntryRow {
  @ForeignKey(() => FoiRequest, { name: 'supervision_entry_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'supervision_entry_pk' })
  requestId!: string;

  @PrimaryColumn('text', { name: 'entry_id', primaryKeyConstraintName: 'supervision_entry_pk' })
  entryId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  kind!: EntryKind;

  @Column('text')
  state!: EntryState;

  @Column('date', { name: 'opened_on' })
  openedOn!: string;

  /** Which limit ran out. */
  @Column('text', { name: 'limit_kind', nullable: true })
  limitKind!: LimitKind | null;

  /** The limit that ran out, or that of the answer to a 督办. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  /** Whose turn it was: unit, officer, role, step of approval. */
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId!: string | null;

  @Column('uuid', { name: 'case_officer_id', nullable: true })
  caseOfficerId!: string | null;

  @Column('text', { nullable: true })
  role!: Role | null;

  @Column('text', { nullable: true })
  step!: string | null;

  /** Null: the system. */
  @Column('uuid', { name: 'issued_by', nullable: true })
  issuedBy!: string | null;

  /** The command that carries what is demanded. */
  @Column('text', { name: 'text_of', nullable: true })
  textOf!: string | null;

  @Column('text', { nullable: true })
  cause!: BreachCause | null;

  /** The command that carries the answer. */
  @Column('text', { name: 'answer_text_of', nullable: true })
  answerTextOf!: string | null;

  @Column('date', { name: 'answered_on', nullable: true })
  answeredOn!: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @Column('int', { default: 0 })
  returns!: number;

  @Column('date', { name: 'accepted_on', nullable: true })
  acceptedOn!: string | null;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column('date', { name: 'superseded_on', nullable: true })
  supersededOn!: string | null;

  @Column('date', { name: 'cleared_on', nullable: true })
  clearedOn!: string | null;
}

@Entity('limit_alert')
@Index('limit_alert_current', ['agencyId', 'isCurrent'])
export class LimitAlertRow {
  @ForeignKey(() => FoiRequest, { name: 'limit_alert_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'limit_alert_pk' })
  requestId!: string;

  /** Number of its event. */
  @PrimaryColumn('text', { name: 'alert_id', primaryKeyConstraintName: 'limit_alert_pk' })
  alertId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'limit_kind' })
  limitKind!: LimitKind;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('int', { name: 'working_days_left' })
  workingDaysLeft!: number;

  @Column('text')
  level!: AlertLevel;

  @Column('date', { name: 'raised_on' })
  raisedOn!: string;

  /** The roles that were told. */
  @Column('text', { array: true, default: () => "'{}'" })
  told!: Role[];

  /** Under which the mails about it are recorded. */
  @Column('text', { name: 'effect_key' })
  effectKey!: string;

  /** The newest of a limit that still runs. */
  @Column('boolean', { name: 'is_current', default: true })
  isCurrent!: boolean;
}

/** Who has noted an alert, and when. */
@Entity('alert_acknowledgement')
export class AlertAcknowledgementRow {
  @ForeignKey(() => FoiRequest, { name: 'alert_acknowledgement_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'alert_acknowledgement_pk' })
  requestId!: string;

  @PrimaryColumn('text', { name: 'alert_id', primaryKeyConstraintName: 'alert_acknowledgement_pk' })
  alertId!: string;

  @PrimaryColumn('uuid', { name: 'staff_id', primaryKeyConstraintName: 'alert_acknowledgement_pk' })
  staffId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('date', { name: 'read_on' })
  readOn!: string;

  /** The command that carries the note. */
  @Column('text', { name: 'text_of' })
  textOf!: string;
}

/** 提醒汇总: the one mail of a morning to a person. */
@Entity('alert_digest')
export class AlertDigestRow {
  @PrimaryColumn('uuid', { name: 'agency_id', primaryKeyConstraintName: 'alert_digest_pk' })
  agencyId!: string;

  @ForeignKey(() => Staff, { name: 'alert_digest_staff_fk' })
  @PrimaryColumn('uuid', { name: 'staff_id', primaryKeyConstraintName: 'alert_digest_pk' })
  staffId!: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'alert_digest_pk' })
  day!: string;

  /** `closed`: its first attempt has begun, and nothing is added any more. */
  @Column('text', { default: 'open' })
  state!: 'open' | 'closed' | 'sent' | 'failed';

  /** After an attempt that found no server: when the next one may begin. */
  @Column('timestamptz', { name: 'not_before', nullable: true })
  notBefore!: Date | null;
}

/** An alert that a person is told of by the mail of a morning. */
@Entity('alert_digest_item')
@Index('alert_digest_item_day', ['agencyId', 'staffId', 'day'])
export class AlertDigestItemRow {
  @ForeignKey(() => FoiRequest, { name: 'alert_digest_item_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'alert_digest_item_pk' })
  requestId!: string;

  @PrimaryColumn('text', { name: 'effect_key', primaryKeyConstraintName: 'alert_digest_item_pk' })
  effectKey!: string;

  @ForeignKey(() => Staff, { name: 'alert_digest_item_staff_fk' })
  @PrimaryColumn('uuid', { name: 'staff_id', primaryKeyConstraintName: 'alert_digest_item_pk' })
  staffId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('date')
  day!: string;
}
