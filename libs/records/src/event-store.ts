import type { RecordedEvent, RequestState } from '#libs/request';
import { evolve, newRequest, STATE_VERSION } from '#libs/request';
import { canonicalJson, nextLink, type ChainLink } from '#libs/chain';
import type { EntityManager } from 'typeorm';
import { upcast } from './upcasters.js';

export interface StoredEvent extends ChainLink {
  happenedOn: string;
  recordedOn: string;
}

/** The events as links of the request's chain, after its head so far. */
export function linkEvents(head: { seq: number; hash: string } | null, events: readonly RecordedEvent[]): ChainLink[] {
  const links: ChainLink[] = [];
  for (const event of events) links.push(nextLink(links.at(-1) ?? head, canonicalJson(event)));
  return links;
}

/** New events of a request, and the links that they are to its chain. */
export interface NewEvents {
  agencyId: string;
  events: readonly RecordedEvent[];
  links: readonly ChainLink[];
}

/** Adds events to the chain of a request whose row the caller holds locked. */
export async function appendEvents(
  manager: EntityManager,
  agencyId: string,
  events: readonly RecordedEvent[],
  links: readonly ChainLink[],
): Promise<void> {
  await appendAllEvents(manager, [{ agencyId, events, links }]);
}

/** The same of many requests, in one statement. */
export async function appendAllEvents(manager: EntityManager, all: readonly NewEvents[]): Promise<void> {
  const rows = all.flatMap(({ agencyId, events, links }) =>
    links.map((link, at) => ({ agencyId, link, event: events[at] as RecordedEvent })),
  );
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO request_event (request_id, agency_id, seq, type, happened_on, recorded_on, body, prev_hash, hash)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::date[], $6::date[], $7::text[], $8::text[], $9::text[])`,
    [
      rows.map(({ event }) => event.requestId),
      rows.map(({ agencyId }) => agencyId),
      rows.map(({ link }) => link.seq),
      rows.map(({ event }) => event.type),
      rows.map(({ event }) => event.happenedOn),
      rows.map(({ event }) => event.recordedOn),
      rows.map(({ link }) => link.body),
      rows.map(({ link }) => link.prevHash),
      rows.map(({ link }) => link.hash),
    ],
  );
}

/** The events of a request as they were stored and hashed. */
export async function readChain(manager: EntityManager, requestId: string): Promise<StoredEvent[]> {
  return manager.query(
    `SELECT seq, body, prev_hash AS "prevHash", hash, happened_on AS "happenedOn", recorded_on AS "recordedOn"
     FROM request_event WHERE request_id = $1 ORDER BY seq`,
    [requestId],
  );
}

/** The events of a request in today's shape. */
export async function readEvents(manager: EntityManager, requestId: string): Promise<RecordedEvent[]> {
  return (await readChain(manager, requestId)).map(({ body }) => upcast(JSON.parse(body) as RecordedEvent));
}

/** Folds a request anew from its first event. */
export async function foldRequest(manager: EntityManager, requestId: string): Promise<RequestState> {
  return (await readEvents(manager, requestId)).reduce(evolve, newRequest(requestId));
}

/** The state of a request as its row keeps it; folded anew where the row has that of an earlier version of the program. */
export async function currentState(
  manager: EntityManager,
  {
    id,
    headSeq,
    state,
    stateVersion,
  }: { id: string; headSeq: number; state: RequestState | null; stateVersion: number },
): Promise<RequestState> {
  if (headSeq === 0) return newRequest(id);
  return state && stateVersion === STATE_VERSION ? state : foldRequest(manager, id);
}
