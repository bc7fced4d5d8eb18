export interface ReplacementEvents {
  /** The wrong reply stays in the record and in the applicant's hands until the new one names it. */
  ReplyFoundWrong: { letterId: string; by: string; textOf: string };
}
