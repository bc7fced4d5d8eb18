import { verifyLinks } from '#libs/chain';
import { readChain, readEvents, readTexts } from '#libs/records';
import { eventWords, type RecordedEvent } from '#libs/request';
import type { RequestKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { EventsView } from './views/history.view.js';

/** Every event in words, by whom, with what was written, and as a link of the chain, which is computed anew. */
export async function historyOf(manager: EntityManager, key: RequestKey, requestId: string): Promise<EventsView> {
  const [chain, events] = await Promise.all([readChain(manager, requestId), readEvents(manager, requestId)]);
  const links = new Map(chain.map((link) => [link.seq, link]));
  const names = await staffNames(
    manager,
    events.flatMap(({ actor }) => (actor.kind === 'staff' ? [actor.id] : [])),
  );
  const texts = await readTexts(
    manager,
    key,
    requestId,
    events.flatMap((event) => textSourceOf(event) ?? []),
  );
  const items = events.map((event) => {
    const { seq, type, happenedOn, recordedOn, recordedAt, basis, actor, commandId, data } = event;
    const source = textSourceOf(event);
    return {
      ...{ seq, type, text: eventWords(event), happenedOn, recordedOn, recordedAt, basis, commandId, data },
      prevHash: links.get(seq)?.prevHash ?? null,
      hash: links.get(seq)?.hash ?? '',
      actor: actor.kind === 'staff' ? { ...actor, name: names.get(actor.id) } : actor,
      texts: source === null ? null : (texts.get(source)?.texts ?? null),
    };
  });
  return { items, chainHolds: verifyLinks(chain).faults.length === 0 };
}

function textSourceOf({ data }: RecordedEvent): string | null {
  return (data as { textOf?: string | null }).textOf ?? null;
}

/** Names of people who hold, or held, an office in the transaction's agency. */
export async function staffNames(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await manager.query(
    `SELECT id, name FROM staff WHERE id = ANY($1::uuid[])`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
