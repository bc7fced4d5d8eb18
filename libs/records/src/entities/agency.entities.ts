/** Agencies, their units, their people. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AgencySettings } from '../settings/agency-settings.js';

@Entity('agency')
export class Agency {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agency_pk' })
  id!: string;

  /** Short code that begins every request number of the agency, e.g. `QHFG`. */
  @Column('text')
  @Index('agency_code', { unique: true })
  code!: string;

  @Column('text')
  name!: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** The first day on which it takes no application any more. Never deleted: numbers and letters bear its name. */
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  /** Which agency does its work since (职权变更). */
  @ForeignKey(() => Agency, { name: 'agency_successor_fk' })
  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId!: string | null;
}

/** A version of an agency's settings, added for good. Which counts on a day, the function `settings_on` says. */
@Entity('agency_settings')
@Unique('agency_settings_once', ['agencyId', 'idempotencyKey'])
@Index('agency_settings_in_force', ['agencyId', 'effectiveFrom', 'version'])
export class AgencySettingsRow {
  @ForeignKey(() => Agency, { name: 'agency_settings_agency_fk' })
  @PrimaryColumn('uuid', { name: 'agency_id', primaryKeyConstraintName: 'agency_settings_pk' })
  agencyId!: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'agency_settings_pk' })
  version!: number;

  @Column('date', { name: 'effective_from' })
  effectiveFrom!: string;

  @Column('jsonb')
  settings!: AgencySettings;

  /** Who changed them; null for those that came with the agency. */
  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy!: string | null;

  /** Names as they were: whoever acts from the agency above is not seen below. */
  @Column('text', { name: 'changed_by_name', nullable: true })
  changedByName!: string | null;

  @Column('text', { name: 'changed_by_agency', nullable: true })
  changedByAgency!: string | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt!: Date;

  /** When the open requests of the agency were brought to it. */
  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt!: Date | null;

  /** Of the write that added it; null for those that came with the agency. */
  @Column('text', { name: 'idempotency_key', nullable: true })
  idempotencyKey!: string | null;
}

@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'unit_pk' })
  id!: string;

  @ForeignKey(() => Agency, { name: 'unit_agency_fk' })
  @Column('uuid', { name: 'agency_id' })
  @Index('unit_agency')
  agencyId!: string;

  @Column('text')
  name!: string;

  /** The first day on which nothing comes to it any more. Never deleted: the record names it. */
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  /** Which unit took over what it had. */
  @ForeignKey(() => Unit, { name: 'unit_successor_fk' })
  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId!: string | null;
}

/** A person who works with the system. Log-in names are unique in the whole installation. */
@Entity('staff')
export class Staff {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_pk' })
  id!: string;

  /** The agency whose person this is; roles elsewhere are appointments. */
  @ForeignKey(() => Agency, { name: 'staff_agency_fk' })
  @Column('uuid', { name: 'agency_id' })
  @Index('staff_agency')
  agencyId!: string;

  @Column('text')
  @Index('staff_login', { unique: true })
  login!: string;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  /** argon2id, encoded. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('boolean', { default: true })
  active!: boolean;

  /** The password is one that an administrator gave: good until then, and for choosing an own one alone. */
  @Column('timestamptz', { name: 'one_time_until', nullable: true })
  oneTimeUntil!: Date | null;

  @Column('int', { name: 'failed_logins', default: 0 })
  failedLogins!: number;

  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil!: Date | null;
}

/** A role in an agency. A small agency may have a person of the agency above as its signer. */
@Entity('appointment')
@Unique('appointment_once', ['staffId', 'agencyId', 'role'])
export class Appointment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appointment_pk' })
  id!: string;

  @ForeignKey(() => Staff, { name: 'appointment_staff_fk' })
  @Column('uuid', { name: 'staff_id' })
  staffId!: string;

  @ForeignKey(() => Agency, { name: 'appointment_agency_fk' })
  @Column('uuid', { name: 'agency_id' })
  @Index('appointment_agency')
  agencyId!: string;

  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId!: string | null;

  @Column('text')
  role!: string;
}

/** 代理: an office that another holds from day to day while its holder is away. Never deleted: who acted for whom stays known. */
@Entity('delegation')
@Unique('delegation_once', ['agencyId', 'createdBy', 'idempotencyKey'])
export class DelegationRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'delegation_pk' })
  id!: string;

  @ForeignKey(() => Agency, { name: 'delegation_agency_fk' })
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  role!: string;

  @ForeignKey(() => Staff, { name: 'delegation_absent_fk' })
  @Column('uuid', { name: 'absent_id' })
  absentId!: string;

  @ForeignKey(() => Staff, { name: 'delegation_delegate_fk' })
  @Column('uuid', { name: 'delegate_id' })
  @Index('delegation_delegate')
  delegateId!: string;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  /** The last day. */
  @Column('date', { name: 'ends_on' })
  endsOn!: string;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** Ended before its last day. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { name: 'idempotency_key' })
  idempotencyKey!: string;
}
