/** How far the chains of all requests reach, and the chains themselves: for the daily anchor and its check. */
import { verifyLinks, type AnchoredHead, type ChainLink } from '#libs/chain';
import type { DataSource } from 'typeorm';
import { askAsSystem } from './transactions.js';

const PAGE = 2_000;

/** The head of every chain, in the order of request ids; each is true by itself, whatever is committed meanwhile. */
export async function* chainHeads(source: DataSource): AsyncGenerator<AnchoredHead> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const page = await askAsSystem<AnchoredHead>(
      source,
      `SELECT id AS "requestId", head_seq AS seq, head_hash AS hash FROM request
       WHERE id > $1 AND head_seq > 0 ORDER BY id LIMIT $2`,
      [after, PAGE],
    );
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.requestId;
  }
}

export interface UnkeptHead extends AnchoredHead {
  /** `gone`: there is no such event; `changed`: it, or one before it, is not what it was. */
  readonly how: 'gone' | 'changed';
}

/** Those of these heads that the stored chains no longer lead to. */
export async function unkeptHeads(source: DataSource, heads: readonly AnchoredHead[]): Promise<UnkeptHead[]> {
  const links = await askAsSystem<ChainLink & { requestId: string }>(
    source,
    `SELECT e.request_id AS "requestId", e.seq, e.body, e.prev_hash AS "prevHash", e.hash
     FROM unnest($1::uuid[], $2::int[]) AS head(id, seq)
     JOIN request_event e ON e.request_id = head.id AND e.seq <= head.seq ORDER BY e.request_id, e.seq`,
    [heads.map(({ requestId }) => requestId), heads.map(({ seq }) => seq)],
  );
  const chains = new Map<string, ChainLink[]>(heads.map(({ requestId }) => [requestId, []]));
  for (const link of links) chains.get(link.requestId)?.push(link);
  return heads.flatMap((head): UnkeptHead[] => {
    const { faults, count, headHash } = verifyLinks(chains.get(head.requestId) ?? []);
    if (count < head.seq) return [{ ...head, how: 'gone' }];
    return faults.length > 0 || headHash !== head.hash ? [{ ...head, how: 'changed' }] : [];
  });
}
