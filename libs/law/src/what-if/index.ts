export {
  type ClockBlocker,
  getConsultationBlockers,
  getCorrectionBlockers,
  getDeferralBlockers,
  getExtensionBlockers,
  getFeeNoticeBlockers,
} from './blockers.js';
export { ifConsultedInSilence, ifCorrected, ifExtended, type WhatIf } from './what-if.js';
