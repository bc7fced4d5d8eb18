import type { CatalogueEntry, CataloguePlace } from '#libs/records';
import { cursorOf, placeOf } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';

const ORDER = 'publishedOn';

/** Where a page begins. @throws Problem PAGE.CURSOR_INVALID */
export function startOf(cursor: string | undefined): CataloguePlace | null {
  const place = placeOf(cursor, ORDER);
  if (!place) return null;
  const { on, id } = place;
  if (on === null) throw new Problem('PAGE.CURSOR_INVALID');
  return { on, id };
}

/** What was read with one row more than the page takes. */
export function pageOf<Entry extends CatalogueEntry, View>(
  rows: readonly Entry[],
  limit: number,
  viewOf: (entry: Entry) => View,
): { items: View[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(viewOf),
    nextCursor: rows.length > limit && last ? cursorOf(ORDER, { on: last.publishedOn, id: last.id }) : null,
  };
}
