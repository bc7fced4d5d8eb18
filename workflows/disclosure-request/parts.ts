/** The five parts of the process (条例45), each with the stages that a request can be in while it lasts. */
import type { Stage } from '#libs/request';

export type Part = 'registration' | 'intakeReview' | 'handling' | 'reply' | 'archiving';

/** Every stage belongs to one part: a stage without one does not compile. */
const PART_OF: Record<Stage, Part> = {
  submitted: 'registration',
  arrived: 'registration',
  verifying: 'handling',
  examining: 'handling',
  registered: 'intakeReview',
  intakeReview: 'intakeReview',
  awaitingCorrection: 'intakeReview',
  awaitingReasons: 'intakeReview',
  processing: 'handling',
  awaitingPayment: 'handling',
  drafting: 'handling',
  inApproval: 'handling',
  decided: 'reply',
  served: 'reply',
  closed: 'archiving',
  archived: 'archiving',
};

export function partOf(stage: string): Part {
  return PART_OF[stage as Stage];
}
