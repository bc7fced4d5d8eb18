import { monthlyItemRank, type CountedRequest, type MonthlyItemRank } from '#libs/law';
import type { EntityManager } from 'typeorm';

interface Row extends Omit<CountedRequest, 'ended'> {
  outcome: string | null;
}

const ENDED: Record<string, CountedRequest['ended']> = {
  WITHDRAWN: 'withdrawn',
  CORRECTION_LAPSED: 'correctionLapsed',
};

/**
 * Where a request stands among its applicant's to this agency in its month of receipt (办法4): null before its receipt.
 * Who is the same applicant the blind index tells, and nothing personal is opened; how to count, the law says.
 */
export async function readItemRank(manager: EntityManager, requestId: string): Promise<MonthlyItemRank | null> {
  const rows: Row[] = await manager.query(
    `SELECT r.id, r.agency_id AS agency, i.digest AS applicant, r.received_on AS "receivedOn", r.outcome
     FROM applicant_index own
     JOIN applicant_index i ON i.agency_id = own.agency_id AND i.field = own.field
                           AND i.key_id = own.key_id AND i.digest = own.digest
     JOIN request r ON r.id = i.request_id
     WHERE own.request_id = $1 AND own.field = 'idNumber' AND r.received_on IS NOT NULL
     ORDER BY r.received_on, r.number`,
    [requestId],
  );
  if (!rows.some(({ id }) => id === requestId)) return null;
  return monthlyItemRank(
    requestId,
    rows.map(({ outcome, ...row }) => ({ ...row, ended: ENDED[outcome ?? ''] })),
  );
}
