import { isLegalDate } from '#libs/law';
import type { ListingPlace } from '#libs/records';
import { Problem } from '../problems/problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The place after which the next page begins, as an opaque text. */
export function cursorOf(order: string, { on, id }: ListingPlace): string {
  return cursorText([order, on, id]);
}

/** @throws Problem PAGE.CURSOR_INVALID for another order's cursor, or what is none */
export function placeOf(cursor: string | undefined, order: string): ListingPlace | null {
  if (cursor === undefined) return null;
  const [of, on, id] = cursorParts(cursor);
  const isDay = on === null || (typeof on === 'string' && isLegalDate(on));
  if (of !== order || !isDay || typeof id !== 'string' || !UUID.test(id)) throw new Problem('PAGE.CURSOR_INVALID');
  return { on, id };
}

export function cursorText(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** What a cursor is made of; nothing where it is none. */
export function cursorParts(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
