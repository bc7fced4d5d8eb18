/** The way of a request through the house: of all that may be done with it, what takes it to its next stage. */
import type { CommandKind } from './commands.js';
import type { RequestState } from './state.js';
import type { Stage } from './vocabulary.js';

const FORWARD: Record<Stage, readonly CommandKind[]> = {
  submitted: [],
  arrived: ['confirmReceipt'],
  verifying: ['answerRectification'],
  examining: ['answerSuggestion'],
  registered: ['startIntakeReview'],
  intakeReview: ['passIntakeReview'],
  awaitingCorrection: ['recordCorrectionNoticeReceived', 'confirmCorrection', 'confirmCorrectionLapse'],
  awaitingReasons: ['recordReasonsNoticeReceived', 'judgeReasons'],
  processing: ['judgeObjection', 'proposeReply'],
  awaitingPayment: ['recordFeeNoticeReceived', 'recordFeePayment', 'confirmFeeLapse'],
  drafting: [],
  inApproval: ['countersignProposal', 'approveSecrecy', 'approveLegality', 'signReply'],
  decided: ['beginService', 'recordService'],
  served: ['closeRequest'],
  closed: ['archiveRequest'],
  archived: [],
};

/** Here a unit finds what is asked for: first it must have the request. */
const BY_UNIT: readonly Stage[] = ['verifying', 'examining', 'processing'];

/** What the desk is to do next; whether it may be done now, and by whom, say the actions. */
export function nextSteps({
  stage,
  handlingUnitId,
}: Pick<RequestState, 'stage' | 'handlingUnitId'>): readonly CommandKind[] {
  return BY_UNIT.includes(stage) && handlingUnitId === null ? ['assignHandlingUnit'] : FORWARD[stage];
}
