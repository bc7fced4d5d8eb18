export interface ReplacementCommands {
  /** A reply that turned out wrong is replaced by a new one that names it; the request is handled again. */
  replaceReply: { data: object; texts: { reason: string } };
}
