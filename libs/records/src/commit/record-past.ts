/** A request with its whole past, recorded in one go: what was decided elsewhere by the same `decide` and `evolve`. */
import type { RecordedEvent, RequestState } from '#libs/request';
import type { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { calendarOf } from '../calendar/calendars.js';
import { appendEvents, linkEvents } from '../event-store.js';
import { insertRequest, type NewRequestRow, type PreparedRequest } from '../submissions.js';
import { lockRequest } from './locked-request.js';
import { project } from './project.js';

export interface Past {
  prepared: PreparedRequest;
  row: NewRequestRow;
  /** Decided by the calendar in force. */
  events: readonly RecordedEvent[];
  state: RequestState;
}

/** Rows, events, chain and everything derived, as commits would have left them; no process is expected of it. */
export async function recordPast(
  manager: EntityManager,
  vault: Vault,
  { prepared, row, events, state: after }: Past,
): Promise<void> {
  await insertRequest(manager, vault, prepared, row);
  const locked = await lockRequest(manager, prepared.requestId);
  const links = linkEvents(null, events);
  const head = links.at(-1);
  if (!locked || !head) throw new TypeError('a past without events');
  const calendarNo = locked.calendarInForce;
  const request = { ...locked, calendarNo, calendar: await calendarOf(manager, calendarNo) };
  await project(manager, vault, { request, before: locked.state, after, events, head });
  await appendEvents(manager, row.agencyId, events, links);
  await manager.query(`UPDATE request SET expects_process = false, imported_id = $2 WHERE id = $1`, [
    prepared.requestId,
    after.past?.reportedId ?? null,
  ]);
}
