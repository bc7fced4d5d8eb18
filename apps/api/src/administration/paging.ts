/** Pages of which the last row's id is the place where the next begins. */
import { cursorParts, cursorText } from '../http/cursor.js';
import { Problem } from '../problems/problem.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SERIAL = /^[1-9]\d{0,17}$/;

/** @throws Problem PAGE.CURSOR_INVALID */
export function idPlace(cursor: string | undefined, form: 'uuid' | 'serial' = 'uuid'): string | null {
  if (cursor === undefined) return null;
  const [id] = cursorParts(cursor);
  if (typeof id !== 'string' || !(form === 'uuid' ? UUID : SERIAL).test(id)) throw new Problem('PAGE.CURSOR_INVALID');
  return id;
}

/** What is shown of rows of which one more than `limit` was asked for. */
export function pageOf<R extends { id: string }, V>(
  rows: readonly R[],
  limit: number,
  viewOf: (row: R) => V,
): { items: V[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(viewOf), nextCursor: rows.length > limit && last ? cursorText([last.id]) : null };
}
