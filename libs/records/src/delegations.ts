/** 代理: who holds whose office, and from when to when. */
import type { LegalDate } from '#libs/law';
import type { Role } from '#libs/request';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { inOtherAgency } from './transactions.js';

export interface NewDelegation {
  role: Role;
  absentId: string;
  delegateId: string;
  startsOn: LegalDate;
  /** The last day. */
  endsOn: LegalDate;
  reason: string;
}

export interface DelegationRead extends NewDelegation {
  id: string;
  /** Names are null of people of another house who hold no office here any more. */
  absentName: string | null;
  delegateName: string | null;
  createdByName: string | null;
  createdAt: Date;
  endedAt: Date | null;
}

/** Why somebody cannot hold an office for another. */
export type DelegationFault =
  'ABSENT.NOT_IN_OFFICE' | 'DELEGATE.UNKNOWN' | 'DELEGATE.HOLDS_OFFICE' | 'DELEGATION.OVERLAPS';

const READ = `SELECT d.id, d.role, d.absent_id AS "absentId", d.delegate_id AS "delegateId", d.starts_on AS "startsOn",
    d.ends_on AS "endsOn", d.reason, a.name AS "absentName", h.name AS "delegateName", c.name AS "createdByName",
    d.created_at AS "createdAt", d.ended_at AS "endedAt"
  FROM delegation d LEFT JOIN staff a ON a.id = d.absent_id LEFT JOIN staff h ON h.id = d.delegate_id
  LEFT JOIN staff c ON c.id = d.created_by`;

/** Of the transaction's agency, the newest first; those that concern one person where `of` is given. */
export async function listDelegations(manager: EntityManager, of: string | null): Promise<DelegationRead[]> {
  return manager.query(
    `${READ} WHERE $1::uuid IS NULL OR d.absent_id = $1 OR d.delegate_id = $1 ORDER BY d.created_at DESC, d.id`,
    [of],
  );
}

export async function readDelegation(manager: EntityManager, id: string): Promise<DelegationRead | null> {
  const [found]: DelegationRead[] = await manager.query(`${READ} WHERE d.id = $1`, [id]);
  return found ?? null;
}

/** Every reason against it that the record knows: one lends only an office of one's own, and to who does not hold it. */
export async function delegationFaults(
  manager: EntityManager,
  { role, absentId, delegateId, startsOn, endsOn }: NewDelegation,
): Promise<DelegationFault[]> {
  const [found]: Record<DelegationFault, boolean>[] = await manager.query(
    `SELECT NOT EXISTS (SELECT 1 FROM appointment WHERE staff_id = $2 AND role = $1) AS "ABSENT.NOT_IN_OFFICE",
            NOT EXISTS (SELECT 1 FROM staff s JOIN appointment a ON a.staff_id = s.id
                        WHERE s.id = $3 AND s.active AND s.id <> $2) AS "DELEGATE.UNKNOWN",
            EXISTS (SELECT 1 FROM appointment WHERE staff_id = $3 AND role = $1) AND $3::uuid <> $2::uuid AS "DELEGATE.HOLDS_OFFICE",
            EXISTS (SELECT 1 FROM delegation WHERE role = $1 AND absent_id = $2 AND delegate_id = $3
                    AND ended_at IS NULL AND starts_on <= $5 AND ends_on >= $4) AS "DELEGATION.OVERLAPS"`,
    [role, absentId, delegateId, startsOn, endsOn],
  );
  return Object.entries(found ?? {}).flatMap(([fault, holds]) => (holds ? [fault as DelegationFault] : []));
}

/** What was added under this key before: the same write sent again. */
export async function delegationByKey(
  manager: EntityManager,
  createdBy: string,
  idempotencyKey: string,
): Promise<DelegationRead | null> {
  const [found]: DelegationRead[] = await manager.query(`${READ} WHERE d.created_by = $1 AND d.idempotency_key = $2`, [
    createdBy,
    idempotencyKey,
  ]);
  return found ?? null;
}

/** Adds one to the transaction's agency. @returns its id */
export async function addDelegation(
  manager: EntityManager,
  { role, absentId, delegateId, startsOn, endsOn, reason }: NewDelegation,
  createdBy: string,
  idempotencyKey: string,
): Promise<string> {
  const id = randomUUID();
  await manager.query(
    `INSERT INTO delegation (id, agency_id, role, absent_id, delegate_id, starts_on, ends_on, reason, created_by, idempotency_key)
     VALUES ($1, yishen_agency(), $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, role, absentId, delegateId, startsOn, endsOn, reason, createdBy, idempotencyKey],
  );
  return id;
}

/** Ends one before its last day; one that has ended stays as it was. */
export async function endDelegation(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`UPDATE delegation SET ended_at = now() WHERE id = $1 AND ended_at IS NULL`, [id]);
}

/**
 * Ends what somebody who is let go lends or holds in the transaction's agency; with `roles`, only what that person lends of these.
 * @returns each as the log names it: the office, from whom, to whom
 */
export async function endDelegationsOf(
  manager: EntityManager,
  staffId: string,
  roles: readonly Role[] | null = null,
): Promise<string[]> {
  const ended: { role: Role; absent: string | null; delegate: string | null }[] = await manager.query(
    `WITH gone AS (
       UPDATE delegation SET ended_at = now()
       WHERE agency_id = yishen_agency() AND ended_at IS NULL AND ends_on >= beijing_today()
         AND CASE WHEN $2::text[] IS NULL THEN $1 IN (absent_id, delegate_id) ELSE absent_id = $1 AND role = ANY($2) END
       RETURNING role, absent_id, delegate_id)
     SELECT g.role, a.name AS absent, d.name AS delegate FROM gone g
     LEFT JOIN staff a ON a.id = g.absent_id LEFT JOIN staff d ON d.id = g.delegate_id ORDER BY 1, 2, 3`,
    [staffId, roles],
  );
  return ended.map(({ role, absent, delegate }) => `${role}/${absent ?? ''}→${delegate ?? ''}`);
}

/** As `endDelegationsOf`, in every agency where that person holds an office, the transaction's own first. */
export async function endDelegationsEverywhere(manager: EntityManager, staffId: string): Promise<string[]> {
  const own = await endDelegationsOf(manager, staffId);
  const others: { agencyId: string }[] = await manager.query(
    `SELECT DISTINCT agency_id AS "agencyId" FROM offices_of($1, beijing_today()) WHERE agency_id <> yishen_agency()`,
    [staffId],
  );
  for (const { agencyId } of others)
    own.push(...(await inOtherAgency(manager, agencyId, () => endDelegationsOf(manager, staffId))));
  return own;
}
