/** A part that was split from a request: recorded as a request of its own, once, however often it is tried. */
import type { Actor, CommandContents } from '#libs/request';
import type { Vault } from '#libs/vault';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { faultPoint } from './fault-points.js';
import { findByIdempotency, insertCommand } from './inbox.js';
import { insertRequest, type NewRequestRow, type PreparedRequest } from './submissions.js';
import { inAgency } from './transactions.js';

export interface NewPart extends Omit<NewRequestRow, 'originId' | 'uploadedBy' | 'submittedOn'> {
  /** Who split the request. */
  actor: Extract<Actor, { kind: 'staff' }>;
  /** The day of the split, on which the part came about. */
  openedOn: string;
  facts: CommandContents['openPart']['data'];
}

export interface OpenedPart {
  requestId: string;
  number: string;
}

/** The part of a request that stands already; asked before its files are stored a second time. */
export async function findPart(
  source: DataSource,
  agencyId: string,
  origin: Pick<NewPart['facts']['origin'], 'requestId' | 'ordinal'>,
): Promise<OpenedPart | null> {
  return inAgency(source, agencyId, (manager) => standing(manager, origin));
}

/** Records a part, with its first command in the inbox: from here on it cannot be lost, and the relay brings it. */
export async function openPart(
  source: DataSource,
  vault: Vault,
  prepared: PreparedRequest,
  part: NewPart,
): Promise<OpenedPart> {
  const { agencyId, facts } = part;
  const opened = await inAgency(source, agencyId, async (manager) => {
    const idempotency = idempotencyOf(facts.origin);
    // Of two that try at once the second waits here, and then finds the first.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `${idempotency.scope}/${idempotency.key}`,
    ]);
    return (await standing(manager, facts.origin)) ?? record(manager, vault, prepared, part);
  });
  faultPoint('after-part-opened', facts.origin.requestId);
  return opened;
}

function idempotencyOf({ requestId, ordinal }: Pick<NewPart['facts']['origin'], 'requestId' | 'ordinal'>) {
  return { scope: `split/${requestId}`, key: String(ordinal) };
}

async function standing(
  manager: EntityManager,
  origin: Pick<NewPart['facts']['origin'], 'requestId' | 'ordinal'>,
): Promise<OpenedPart | null> {
  const first = await findByIdempotency(manager, idempotencyOf(origin));
  if (!first) return null;
  const rows: { number: string }[] = await manager.query(`SELECT number FROM request WHERE id = $1`, [first.requestId]);
  return { requestId: first.requestId, number: rows[0]?.number ?? '' };
}

async function record(
  manager: EntityManager,
  vault: Vault,
  prepared: PreparedRequest,
  { facts, actor, openedOn, ...rest }: NewPart,
): Promise<OpenedPart> {
  const { requestId, key } = prepared;
  const { submittedOn, origin } = facts;
  const row = { ...rest, submittedOn, uploadedBy: actor.id, originId: origin.requestId };
  const { number } = await insertRequest(manager, vault, prepared, row);
  await insertCommand(manager, vault, key, {
    commandId: randomUUID(),
    agencyId: rest.agencyId,
    requestId,
    kind: 'openPart',
    actor,
    arrivedOn: openedOn,
    data: facts,
    texts: {},
    idempotency: idempotencyOf(origin),
  });
  return { requestId, number };
}
