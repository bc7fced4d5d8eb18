/** The deadlines of a member of staff as a calendar that is asked for by a token; kept is the token's hash alone. */
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Role } from '#libs/request';
import { askInNoAgency } from './reads/doors.js';

export interface FeedOwner {
  agencyId: string;
  staffId: string;
}

/** When the feed in force was opened; null where there is none. */
export async function feedSince(manager: EntityManager, staffId: string): Promise<Date | null> {
  const rows: { createdAt: Date }[] = await manager.query(
    `SELECT created_at AS "createdAt" FROM calendar_feed WHERE staff_id = $1 AND revoked_at IS NULL`,
    [staffId],
  );
  return rows[0]?.createdAt ?? null;
}

/** Opens a feed under a token; an earlier one of the person ends with it. The same token once more changes nothing. */
export async function openFeed(manager: EntityManager, owner: FeedOwner, tokenHash: string): Promise<void> {
  // Of two at once the second ends what the first opened.
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`calendar-feed/${owner.staffId}`]);
  const known: unknown[] = await manager.query(`SELECT 1 FROM calendar_feed WHERE token_hash = $1`, [tokenHash]);
  if (known.length > 0) return;
  await endFeed(manager, owner.staffId);
  await manager.query(`INSERT INTO calendar_feed (id, agency_id, staff_id, token_hash) VALUES ($1, $2, $3, $4)`, [
    randomUUID(),
    owner.agencyId,
    owner.staffId,
    tokenHash,
  ]);
}

export async function endFeed(manager: EntityManager, staffId: string): Promise<void> {
  await manager.query(`UPDATE calendar_feed SET revoked_at = now() WHERE staff_id = $1 AND revoked_at IS NULL`, [
    staffId,
  ]);
}

/** Whose feed a token opens, and the agency in which the person belongs; null once it was ended. */
export async function findFeed(
  source: DataSource,
  tokenHash: string,
): Promise<(FeedOwner & { homeAgencyId: string }) | null> {
  const sql = `SELECT agency_id AS "agencyId", staff_id AS "staffId", home_agency_id AS "homeAgencyId"
    FROM find_calendar_feed($1)`;
  return (await askInNoAgency<FeedOwner & { homeAgencyId: string }>(source, sql, [tokenHash]))[0] ?? null;
}

export interface FeedDeadline {
  id: string;
  number: string;
  stage: string;
  replyDueOn: string;
  certainty: string;
}

/** Who has all requests of the agency before them. */
const ALL: readonly Role[] = ['clerk', 'disclosureHead', 'signer', 'supervisor'];
const MOST = 500;

/** The open requests whose last day concerns the person: own ones, those of the own unit, or all; the earliest first. */
export async function feedDeadlines(
  manager: EntityManager,
  { id, roles, on }: { id: string; roles: readonly Role[]; on: string },
): Promise<FeedDeadline[]> {
  return manager.query(
    `SELECT r.id, r.number, r.stage, r.reply_due_on AS "replyDueOn", r.due_certainty AS certainty FROM request r
     WHERE r.dispatched_on IS NULL AND r.closed_on IS NULL AND r.imported_id IS NULL AND r.reply_due_on IS NOT NULL
       AND ($2 OR r.case_officer_id = $1
            OR r.unit_id IN (SELECT o.unit_id FROM offices_of($1, $3) o WHERE o.role = 'unitHead'))
     ORDER BY r.reply_due_on, r.id LIMIT ${MOST}`,
    [id, roles.some((role) => ALL.includes(role)), on],
  );
}
