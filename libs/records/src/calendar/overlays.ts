/**
 * An overlay has a national version in it. When another one comes into force for all, each overlay follows: the new national notices
 * with the agency's own announcements over them, as its next version.
 */
import { WorkingDayCalendar, type HolidayNotice } from '#libs/law';
import type { DataSource, EntityManager } from 'typeorm';
import { asSystem } from '../transactions.js';
import { ownOf } from './calendars.js';
import { VERSIONS_LOCK } from './versions.js';

interface Behind {
  agencyId: string;
  no: number;
  notices: HolidayNotice[];
}

/** Brings the overlays that rest on an older national version to the one in force. @returns the new versions */
export async function followNational(source: DataSource): Promise<number[]> {
  return asSystem(source, async (manager) => {
    const behind = await overlaysBehind(manager);
    if (behind.length === 0) return [];
    await manager.query(`SELECT pg_advisory_xact_lock($1)`, [VERSIONS_LOCK]);
    const made: number[] = [];
    // Asked anew under the lock: another worker may have been faster.
    for (const overlay of await overlaysBehind(manager)) made.push(await follow(manager, overlay));
    return made;
  });
}

function overlaysBehind(manager: EntityManager): Promise<Behind[]> {
  return manager.query(
    `SELECT overlay_of AS "agencyId", no, notices FROM calendar_version
     WHERE overlay_of IS NOT NULL AND no = calendar_in_force(overlay_of) AND national_no < calendar_in_force() ORDER BY no`,
  );
}

async function follow(manager: EntityManager, { agencyId, no, notices }: Behind): Promise<number> {
  const [national]: { notices: HolidayNotice[] }[] = await manager.query(
    `SELECT notices FROM calendar_version WHERE no = calendar_in_force()`,
  );
  const calendar = new WorkingDayCalendar([...(national?.notices ?? []), ...ownOf(notices)]);
  await manager.query(
    `UPDATE calendar_version SET rollout = 'superseded' WHERE overlay_of = $1 AND rollout IN ('waiting', 'running', 'paused')`,
    [agencyId],
  );
  // Those who are answerable for the national version are so for this one.
  const rows: { no: number }[] = await manager.query(
    `INSERT INTO calendar_version (no, version, notices, added, withdrawn, based_on, issuer, document_number, published_on, url,
       uploaded_by, uploader, approved_by, approver, approved_at, rollout, overlay_of, national_no)
     SELECT next_calendar_no(), $2, $3, n.added, n.withdrawn, $4, n.issuer, n.document_number, n.published_on, n.url,
            n.uploaded_by, n.uploader, n.approved_by, n.approver, now(), 'waiting', $1, n.no
     FROM calendar_version n WHERE n.no = calendar_in_force() RETURNING no`,
    [agencyId, calendar.version, JSON.stringify(calendar.notices), no],
  );
  return rows[0]?.no ?? no;
}
