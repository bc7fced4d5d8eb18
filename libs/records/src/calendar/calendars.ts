/**
 * The calendar as the record has it. A version never changes, so each is read once; which one is in force is asked each time, so that
 * a newly approved one counts from the next question on, in every program and without a restart.
 */
import { WorkingDayCalendar, type HolidayNotice } from '#libs/law';
import type { DataSource, EntityManager } from 'typeorm';

export interface CalendarVersion {
  no: number;
  calendar: WorkingDayCalendar;
  /** The number of the notice that made it. */
  source: string;
  /** The agency whose overlay it is; null: national. */
  overlayOf: string | null;
}

const KNOWN = new WeakMap<DataSource, Map<number, CalendarVersion>>();

/** A version, be it a draft; read in the transaction of who asks. */
export async function calendarVersion(manager: EntityManager, no: number): Promise<CalendarVersion> {
  const known = KNOWN.get(manager.dataSource) ?? new Map<number, CalendarVersion>();
  KNOWN.set(manager.dataSource, known);
  const found = known.get(no);
  if (found) return found;
  const rows: { notices: HolidayNotice[]; source: string; overlayOf: string | null }[] = await manager.query(
    `SELECT notices, document_number AS source, overlay_of AS "overlayOf" FROM calendar_version WHERE no = $1`,
    [no],
  );
  const [row] = rows;
  if (!row) throw new Error(`there is no version ${no} of the calendar`);
  const version = { no, calendar: new WorkingDayCalendar(row.notices), source: row.source, overlayOf: row.overlayOf };
  known.set(no, version);
  return version;
}

/** The calendar by which a request of this version is counted. */
export async function calendarOf(manager: EntityManager, no: number): Promise<WorkingDayCalendar> {
  return (await calendarVersion(manager, no)).calendar;
}

/**
 * For what concerns no request that exists: those are read by their own. Of the agency of the transaction; over all agencies, the
 * national one.
 */
export async function calendarInForce(manager: EntityManager): Promise<WorkingDayCalendar> {
  return (await versionInForce(manager)).calendar;
}

async function versionInForce(manager: EntityManager): Promise<CalendarVersion> {
  const rows: { no: number }[] = await manager.query(`SELECT calendar_in_force(yishen_agency()) AS no`);
  return calendarVersion(manager, rows[0]?.no ?? 1);
}

/** A version as the agency of the transaction would be counted by it: its own announcements stay over a national one. */
export async function calendarForAgency(manager: EntityManager, no: number): Promise<CalendarVersion> {
  const version = await calendarVersion(manager, no);
  const inForce = await versionInForce(manager);
  if (version.overlayOf !== null || inForce.overlayOf === null) return version;
  return { ...version, calendar: version.calendar.with(...ownOf(inForce.calendar.notices)) };
}

/** The announcements of an agency among the notices of a version. */
export function ownOf(notices: readonly HolidayNotice[]): HolidayNotice[] {
  return notices.filter(({ kind }) => kind === 'local');
}
