/** By what requests are found: buckets of what their applicants wrote, which say nothing without the key (ADR 17). */
import type { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Application } from './submissions.js';

/** What is found of an application: who asks, and what for. Numbers of papers, telephones and addresses are not kept. */
export function soughtIn({ name, representative, description, correctionSought }: Application): string[] {
  return [name, representative?.name, description, correctionSought].filter((text) => typeof text === 'string');
}

/** What of a command is found besides the application: a correction says anew what is sought (条例30). */
export function soughtAnew(texts: object): string[] {
  const { correction } = texts as { correction?: unknown };
  return typeof correction === 'string' ? [correction] : [];
}

/** Keeps by what the request is found, besides what is kept of it already. */
export async function indexForSearch(
  manager: EntityManager,
  vault: Vault,
  { requestId, agencyId }: { requestId: string; agencyId: string },
  texts: readonly string[],
): Promise<void> {
  const { keyId, buckets } = vault.searchIndex(agencyId, texts);
  await manager.query(
    `INSERT INTO request_search (request_id, agency_id, key_id, buckets) VALUES ($1, $2, $3, $4)
     ON CONFLICT (request_id, key_id) DO UPDATE SET buckets =
       ARRAY(SELECT unnest(request_search.buckets) UNION SELECT unnest(excluded.buckets) ORDER BY 1)`,
    [requestId, agencyId, keyId, buckets],
  );
}
