/** What would be nobody's if a person left. */
import type { LegalDate } from '#libs/law';
import type { Role } from '#libs/request';
import type { EntityManager } from 'typeorm';
import { OPEN } from '../reads/request-list.js';

export interface OpenWork {
  /** Unanswered requests of which the person is the case officer, the most urgent first; the first hundred. */
  requests: { id: string; number: string; stage: string; replyDueOn: LegalDate | null }[];
  count: number;
  /** Offices that nobody else who works here holds. */
  soleOffices: Role[];
}

const HELD = `FROM request r WHERE r.case_officer_id = $1 AND ${OPEN}`;

/** In the transaction's agency. */
export async function readOpenWork(manager: EntityManager, staffId: string): Promise<OpenWork> {
  const requests: OpenWork['requests'] = await manager.query(
    `SELECT r.id, r.number, r.stage, r.reply_due_on AS "replyDueOn" ${HELD}
     ORDER BY r.reply_due_on NULLS LAST, r.id LIMIT 100`,
    [staffId],
  );
  const [counted]: { n: number }[] = await manager.query(`SELECT count(*)::int AS n ${HELD}`, [staffId]);
  const sole: { role: Role }[] = await manager.query(
    `SELECT role FROM appointment a WHERE a.staff_id = $1 AND NOT EXISTS (
       SELECT 1 FROM appointment o JOIN staff s ON s.id = o.staff_id
       WHERE o.role = a.role AND s.active AND s.id <> $1) ORDER BY role`,
    [staffId],
  );
  return { requests, count: counted?.n ?? 0, soleOffices: sole.map(({ role }) => role) };
}
