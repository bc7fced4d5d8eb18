import type { RecordedEvent } from '#libs/request';
import type { EntityManager } from 'typeorm';
import type { LockedRequest } from './locked-request.js';

/** What was linked from here is shown there too, until it is parted. */
export async function projectLink(manager: EntityManager, request: LockedRequest, event: RecordedEvent): Promise<void> {
  if (event.type !== 'RequestsLinked' && event.type !== 'RequestsUnlinked') return;
  await manager.query(
    `INSERT INTO request_link (request_id, other_id, agency_id, active) VALUES ($1, $2, $3, $4)
     ON CONFLICT (request_id, other_id) DO UPDATE SET active = excluded.active`,
    [request.id, event.data.otherId, request.agencyId, event.type === 'RequestsLinked'],
  );
}
