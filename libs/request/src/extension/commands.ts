export interface ExtensionCommands {
  /** The head of the disclosure office extends the reply period (条例33②); the applicant is told by letter. */
  extendReplyPeriod: { data: { workingDays: number }; texts: { reasons: string } };
}
