import type { StaffCommand } from '../api/staff';
import type { PreviewedCommand } from '../api/types';

/** Commands whose letter is seen while it is written; who signs sees the draft itself. */
const PREVIEWED: Record<PreviewedCommand, boolean> = {
  confirmReceipt: true,
  requestCorrection: true,
  confirmCorrectionLapse: true,
  answerRectification: true,
  answerSuggestion: true,
  askAssistance: true,
  openConsultation: true,
  notifyOfConsultations: true,
  overrideObjection: true,
  proposeReply: true,
  takeBackFact: true,
  replyOnTheSpot: true,
  extendReplyPeriod: true,
  requestReasons: true,
  deferReply: true,
  issueFeeNotice: true,
  confirmFeeLapse: true,
  signReply: false,
  beginService: true,
  takeInWithdrawal: true,
};

export function isPreviewed(command: StaffCommand): command is PreviewedCommand & StaffCommand {
  return (PREVIEWED as Partial<Record<StaffCommand, boolean>>)[command] === true;
}
