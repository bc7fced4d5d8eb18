/** Which agencies are below which; public, as which agencies there are. */
import type { LegalDate } from '#libs/law';
import type { DataSource } from 'typeorm';
import { askInNoAgency } from '../reads/doors.js';

export interface AgencyInTree {
  id: string;
  code: string;
  name: string;
  parentId: string | null;
  /** The first day on which it takes no application any more. */
  closedOn: LegalDate | null;
  successorName: string | null;
}

/** An agency and all below it, each after the one above it. */
export function agencyAndBelow(source: DataSource, agencyId: string): Promise<AgencyInTree[]> {
  return askInNoAgency(
    source,
    `WITH RECURSIVE below AS (
       SELECT id, ARRAY[code] AS path FROM agency WHERE id = $1
       UNION ALL
       SELECT a.id, b.path || a.code FROM agency a JOIN below b ON a.parent_id = b.id)
     SELECT a.id, a.code, a.name, a.parent_id AS "parentId", a.closed_on AS "closedOn", s.name AS "successorName"
     FROM below b JOIN agency a ON a.id = b.id LEFT JOIN agency s ON s.id = a.successor_id ORDER BY b.path`,
    [agencyId],
  );
}
