/** Pages of the list, also of those requests alone in whose texts certain words stand. */
import {
  doSay,
  listRequests,
  mayBeFound,
  type ListedRequest,
  type ListingFilter,
  type ListingPlace,
  type ListingQuery,
} from '#libs/records';
import type { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';

/** Requests whose texts are opened in one go. */
const BATCH = 100;

/** As `listRequests`: one page, and one row more where there is a next page. */
export async function listFound(
  manager: EntityManager,
  vault: Vault,
  agencyId: string,
  query: ListingQuery,
  words: readonly string[],
): Promise<ListedRequest[]> {
  if (words.length === 0) return listRequests(manager, query);
  const found = vault.searchQueries(agencyId, words);
  const ids = await mayBeFound(manager, found);
  const narrowed = { ...query, ...(ids ? { ids } : { found }), limit: BATCH };
  const listed: ListedRequest[] = [];
  for (let after = query.after; ;) {
    const rows: ListedRequest[] = ids?.length === 0 ? [] : await listRequests(manager, { ...narrowed, after });
    const page = rows.slice(0, BATCH);
    const said = await doSay(
      manager,
      vault,
      page.map(({ id }) => id),
      words,
    );
    listed.push(...page.filter(({ id }) => said.has(id)));
    const last = page.at(-1);
    if (listed.length > query.limit || rows.length <= BATCH || !last) return listed.slice(0, query.limit + 1);
    after = placeIn(query, last);
  }
}

/** Where a row stands in the order. */
export function placeIn({ order }: Pick<ListingFilter, 'order'>, row: ListedRequest): ListingPlace {
  return { on: order === 'dueOn' ? row.replyDueOn : row.submittedOn, id: row.id };
}
