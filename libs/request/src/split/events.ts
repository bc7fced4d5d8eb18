export interface SplitEvents {
  RequestSplit: { parts: number; by: string; textOf: string };
  /** A part is recorded as a request; its first own event follows in its own record. */
  PartOpened: { effectKey: string; ordinal: number; requestId: string; number: string };
}
