/** 节假日安排: versions of the calendar, what each changed, and who was told. */
import type { RolloutStanding } from '#libs/contracts';
import type { HolidayNotice } from '#libs/law';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Agency, Staff } from './agency.entities.js';
import { FoiRequest } from './request.entities.js';

/**
 * A version is whole, and never changed: the national notices, later ones over earlier ones; of an overlay, those of the national
 * version that it rests on, and the agency's own announcements over them.
 */
@Entity('calendar_version')
@Unique('calendar_version_once', ['idempotencyKey'])
@Index('calendar_version_overlay', ['overlayOf', 'no'])
export class CalendarVersionRow {
  /** In the order of upload; of those approved, the last is in force. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'calendar_version_pk' })
  no!: number;

  /** The agency whose requests alone are counted by it; null: of all that have no overlay. */
  @ForeignKey(() => Agency, { name: 'calendar_version_overlay_fk' })
  @Column('uuid', { name: 'overlay_of', nullable: true })
  overlayOf!: string | null;

  /** Of an overlay, the national version that it rests on. */
  @Column('int', { name: 'national_no', nullable: true })
  nationalNo!: number | null;

  /** Of the law's calendar: names the content. */
  @Column('text')
  version!: string;

  @Column('jsonb')
  notices!: HolidayNotice[];

  /** Ids of the notices that it has and its base had not, and the other way round. */
  @Column('text', { array: true, default: () => "'{}'" })
  added!: string[];

  @Column('text', { array: true, default: () => "'{}'" })
  withdrawn!: string[];

  @Column('int', { name: 'based_on', nullable: true })
  basedOn!: number | null;

  @Column('text')
  issuer!: string;

  @Column('text', { name: 'document_number' })
  documentNumber!: string;

  @Column('date', { name: 'published_on' })
  publishedOn!: string;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('uuid', { name: 'uploaded_by', nullable: true })
  uploadedBy!: string | null;

  /** By name: people of every agency see who is answerable for the calendar of all. */
  @Column('text')
  uploader!: string;

  @Column('timestamptz', { name: 'uploaded_at', default: () => 'now()' })
  uploadedAt!: Date;

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy!: string | null;

  @Column('text', { nullable: true })
  approver!: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('timestamptz', { name: 'rejected_at', nullable: true })
  rejectedAt!: Date | null;

  @Column('text', { default: 'none' })
  rollout!: RolloutStanding;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey!: string | null;
}

/** A request of which a version moved something; derived from its event. */
@Entity('calendar_change')
@Index('calendar_change_agency', ['agencyId', 'no'])
export class CalendarChangeRow {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'calendar_change_pk' })
  no!: number;

  @ForeignKey(() => FoiRequest, { name: 'calendar_change_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'calendar_change_pk' })
  requestId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('date', { name: 'changed_on' })
  changedOn!: string;

  @Column('date', { name: 'old_due_on', nullable: true })
  oldDueOn!: string | null;

  @Column('date', { name: 'new_due_on', nullable: true })
  newDueOn!: string | null;

  @Column('boolean', { name: 'made_overdue' })
  madeOverdue!: boolean;

  /** Who had the case then. */
  @Column('uuid', { name: 'case_officer_id', nullable: true })
  caseOfficerId!: string | null;
}

/** That a person was told, by one mail, which of their requests a version moved. */
@Entity('calendar_notice')
export class CalendarNoticeRow {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'calendar_notice_pk' })
  no!: number;

  @ForeignKey(() => Staff, { name: 'calendar_notice_staff_fk' })
  @PrimaryColumn('uuid', { name: 'staff_id', primaryKeyConstraintName: 'calendar_notice_pk' })
  staffId!: string;

  @PrimaryColumn('uuid', { name: 'agency_id', primaryKeyConstraintName: 'calendar_notice_pk' })
  agencyId!: string;

  /** `sending`: an attempt began whose end is not known. */
  @Column('text')
  state!: 'sending' | 'sent' | 'failed';

  @Column('int')
  requests!: number;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
