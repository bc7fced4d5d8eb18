export interface LinkingCommands {
  /** A person finds that two requests have to do with each other: shown on both, and nothing follows from it. */
  linkRequests: { data: { otherId: string }; texts: { reason: string } };
  unlinkRequests: { data: { otherId: string }; texts: { reason: string } };
}
