/** Pages of the list, also of those requests alone in whose texts certain words stand. */
import {
  doSay,
  haveInNumber,
  listRequests,
  mayBeFound,
  type ListedRequest,
  type ListingFilter,
  type ListingPlace,
  type ListingQuery,
} from '#libs/records';
import type { SearchIndex, Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';

/** Requests whose texts are opened in one go, at most: a page first, for most may say it, and twice as many each time that too few did. */
const MOST_AT_ONCE = 400;

/** As `listRequests`: one page, and one row more where there is a next page. */
export async function listFound(
  manager: EntityManager,
  vault: Vault,
  agencyId: string,
  query: ListingQuery,
  words: readonly string[],
): Promise<ListedRequest[]> {
  const narrowed = await narrowedTo(manager, query, words.length > 0 ? vault.searchQueries(agencyId, words) : []);
  if (narrowed.ids?.length === 0) return [];
  if (words.length === 0) return listRequests(manager, narrowed);
  const listed: ListedRequest[] = [];
  let after = query.after;
  for (let limit = query.limit + 1; ; limit = Math.min(limit * 2, MOST_AT_ONCE)) {
    const rows = await listRequests(manager, { ...narrowed, limit, after });
    const page = rows.slice(0, limit);
    const said = await doSay(
      manager,
      vault,
      page.map(({ id }) => id),
      words,
    );
    listed.push(...page.filter(({ id }) => said.has(id)));
    const last = page.at(-1);
    if (listed.length > query.limit || rows.length <= limit || !last) return listed.slice(0, query.limit + 1);
    after = placeIn(query, last);
  }
}

/** Those are named that have the number or may say the words, where they are few; of many a page is soon full by walking the order. */
async function narrowedTo(
  manager: EntityManager,
  { number, ...rest }: ListingQuery,
  found: readonly SearchIndex[],
): Promise<ListingQuery> {
  const numbered = number === undefined ? undefined : await haveInNumber(manager, number);
  const saying = found.length === 0 ? undefined : await mayBeFound(manager, found);
  const ids = numbered && saying ? numbered.filter((id) => saying.includes(id)) : (numbered ?? saying);
  return {
    ...rest,
    ...(numbered === null ? { number } : {}),
    ...(saying === null ? { found } : {}),
    ...(ids ? { ids } : {}),
  };
}

/** Where a row stands in the order. */
export function placeIn({ order }: Pick<ListingFilter, 'order'>, row: ListedRequest): ListingPlace {
  return { on: order === 'dueOn' ? row.replyDueOn : row.submittedOn, id: row.id };
}
