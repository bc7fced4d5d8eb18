/** Letters, their numbers, and every attempt to tell somebody something. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { FoiRequest } from './request.entities.js';

/** Serial numbers without gaps: of requests (`request`) and of letters, by agency, word and year. */
@Entity('serial_number')
export class SerialNumberRow {
  @PrimaryColumn('uuid', { name: 'agency_id', primaryKeyConstraintName: 'serial_number_pk' })
  agencyId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'serial_number_pk' })
  series!: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'serial_number_pk' })
  year!: number;

  /** The last number given out. */
  @Column('int', { default: 0 })
  last!: number;
}

@Entity('letter')
@Unique('letter_number', ['agencyId', 'word', 'year', 'serial'])
@Index('letter_request', ['requestId'])
export class LetterRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'letter_pk' })
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ForeignKey(() => FoiRequest, { name: 'letter_request_fk' })
  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @Column('text')
  code!: string;

  @Column('text')
  word!: string;

  @Column('int')
  year!: number;

  @Column('int')
  serial!: number;

  @Column('text', { default: 'numbered' })
  status!: 'numbered' | 'issued' | 'voided';

  /** 成文日期: the day of the event that gave the number. */
  @Column('date', { name: 'dated_on' })
  datedOn!: string;

  /** What a person types, or a QR code carries, to have the letter checked. */
  @Column('text', { name: 'check_code' })
  @Index('letter_check_code', { unique: true })
  checkCode!: string;

  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('text', { name: 'blob_key', nullable: true })
  blobKey!: string | null;
}

/** A rendered file kept by its effect, so that a repeated effect finds its own work. */
@Entity('effect_file')
@Index('effect_file_blob', ['blobKey'])
export class EffectFileRow {
  @ForeignKey(() => FoiRequest, { name: 'effect_file_request_fk' })
  @PrimaryColumn('uuid', { name: 'request_id', primaryKeyConstraintName: 'effect_file_pk' })
  requestId!: string;

  @PrimaryColumn('text', { name: 'effect_key', primaryKeyConstraintName: 'effect_file_pk' })
  effectKey!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'blob_key' })
  blobKey!: string;

  @Column('text')
  sha256!: string;

  @Column('int')
  size!: number;

  /** Pages of a letter, files of a package. */
  @Column('int')
  parts!: number;
}

/** One attempt at one recipient. Written before SMTP is spoken: an attempt left at `sending` is `uncertain`. */
@Entity('delivery_attempt')
@Unique('delivery_attempt_once', ['requestId', 'effectKey', 'recipient', 'attempt'])
@Index('delivery_attempt_failed', ['at'], { where: `state IN ('refused', 'bounced', 'unavailable')` })
export class DeliveryAttemptRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'delivery_attempt_pk' })
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ForeignKey(() => FoiRequest, { name: 'delivery_attempt_request_fk' })
  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @Column('text', { name: 'effect_key' })
  effectKey!: string;

  /** `applicant`, `consulted/` and the id of a consultation, or the id of a member of staff; never an address. */
  @Column('text')
  recipient!: string;

  @Column('int')
  attempt!: number;

  @Column('text', { name: 'message_id' })
  @Index('delivery_attempt_message')
  messageId!: string;

  @Column('text')
  state!: 'sending' | 'sent' | 'refused' | 'unavailable' | 'uncertain' | 'bounced';

  /** SMTP code or the name of the fault. */
  @Column('text', { nullable: true })
  code!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
