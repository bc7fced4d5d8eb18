/** Which agencies are below which; public, as which agencies there are. */
import type { DataSource } from 'typeorm';
import { askInNoAgency } from '../reads/doors.js';

export interface AgencyInTree {
  id: string;
  code: string;
  name: string;
  parentId: string | null;
}

/** An agency and all below it, each after the one above it. */
export function agencyAndBelow(source: DataSource, agencyId: string): Promise<AgencyInTree[]> {
  return askInNoAgency(
    source,
    `WITH RECURSIVE below AS (
       SELECT id, code, name, parent_id, ARRAY[code] AS path FROM agency WHERE id = $1
       UNION ALL
       SELECT a.id, a.code, a.name, a.parent_id, b.path || a.code FROM agency a JOIN below b ON a.parent_id = b.id)
     SELECT id, code, name, parent_id AS "parentId" FROM below ORDER BY path`,
    [agencyId],
  );
}
