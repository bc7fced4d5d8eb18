import type { LegalDate } from '#libs/law';

/** The request that a part was split from, and which of its parts it is. */
export interface Origin {
  requestId: string;
  number: string;
  ordinal: number;
}

/** A matter that became a request of its own; without an id as long as that is being recorded. */
export interface Part {
  ordinal: number;
  requestId: string | null;
  number: string | null;
}

/** Matters that were split off are being recorded as requests. */
export function isBeingSplit({ split }: { split: SplitState | null }): boolean {
  return split?.parts.some(({ requestId }) => requestId === null) ?? false;
}

/** What was split off, by the command whose texts say which matter is kept and which went. */
export interface SplitState {
  on: LegalDate;
  textOf: string;
  parts: Part[];
}
