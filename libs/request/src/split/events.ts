export interface SplitEvents {
  RequestSplit: { parts: number; by: string; textOf: string };
  /** The day of receipt was corrected here, and `corrected` other matters of the application follow; `left` could not. */
  ReceiptsFollowed: { effectKey: string; corrected: number; left: number };
  /** A part is recorded as a request; its first own event follows in its own record. */
  PartOpened: { effectKey: string; ordinal: number; requestId: string; number: string };
}
