import { findRequest, readEvents } from '#libs/records';
import type { Actor } from '#libs/request';
import type { EntityManager } from 'typeorm';
import { staffNames } from '../requests/history.js';
import type { Happened } from '../problems/problem.js';

const LAST = 10;

/** Where the request stands and what was recorded last; names of staff are told to staff alone. */
export async function happenedTo(
  manager: EntityManager,
  requestId: string,
  teller: Actor,
): Promise<Happened | undefined> {
  // Whoever is asked for an opinion learns nothing of the request beside it.
  if (teller.kind === 'thirdParty') return undefined;
  const request = await findRequest(manager, requestId);
  if (!request) return undefined;
  const events = (await readEvents(manager, requestId)).slice(-LAST);
  const ids = events.flatMap(({ actor }) => (actor.kind === 'staff' && teller.kind === 'staff' ? [actor.id] : []));
  const names = await staffNames(manager, ids);
  return {
    stage: request.stage,
    headSeq: request.headSeq,
    lastEvents: events.map(({ type, recordedOn, recordedAt, actor }) => {
      const name = actor.kind === 'staff' ? names.get(actor.id) : undefined;
      return { type, recordedOn, recordedAt, actor: { kind: actor.kind, ...(name === undefined ? {} : { name }) } };
    }),
  };
}
