import type { LegalDate } from '#libs/law';

/** How the agency takes the applicant's reasons for so many requests (条例35). */
export const REASONS_JUDGEMENTS = ['reasonable', 'unreasonable'] as const;
export type ReasonsJudgement = (typeof REASONS_JUDGEMENTS)[number];

export interface ExcessiveCommands {
  /** Number and frequency of the requests clearly exceed what is reasonable: the applicant is asked why (条例35). */
  requestReasons: { data: object; texts: { frequencyFacts: string } };
  /** The clerk records when the notice reached the applicant: the period runs from the next day. */
  recordReasonsNoticeReceived: { data: { receivedOn: LegalDate }; texts: { evidence: string } };
  /** The applicant opened the notice in the portal. */
  acknowledgeReasonsNotice: { data: object; texts: object };
  giveReasons: { data: object; texts: { reasons: string } };
  /** Reasonable: the work goes on, deferred where it must be. Unreasonable, or none in time: not to be processed. */
  judgeReasons: { data: { judged: ReasonsJudgement }; texts: { findings: string } };
  /** The reasons are good, and the reply period does not do: a reasonable later day, of which the applicant is told. */
  deferReply: { data: { deferredTo: LegalDate }; texts: { reasons: string } };
}
