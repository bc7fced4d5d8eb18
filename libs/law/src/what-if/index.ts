export {
  type ClockBlocker,
  getConsultationBlockers,
  getCorrectionBlockers,
  getDeferralBlockers,
  getExtensionBlockers,
  getFeeNoticeBlockers,
} from './blockers.js';
export { ifConsultedInSilence, ifCorrected, ifCorrectedOnLastDay, ifExtended, type WhatIf } from './what-if.js';
