export { type Limit, naturalLimit, workingDayLimit } from './limit.js';
export { annualReportDueOn, governmentAnnualReportDueOn, proactivePublicationDueOn } from './publication-limits.js';
export {
  reconsiderationDueOn,
  reconsiderationDueOnUntold,
  reviewOfSilenceDueOn,
  suitAfterReviewDueOn,
  suitDueOn,
  suitDueOnUntold,
} from './remedy-limits.js';
export { extensionNoticeDueOn, feeNoticeDueOn, onTheSpotDueOn, type ReplyLimit } from './reply-limits.js';
export {
  abandonedFrom,
  coAuthorDueOn,
  confirmationDueOn,
  correctionDueOn,
  correctionNoticeDueOn,
  feeAbandonedFrom,
  feePaymentDueOn,
  reasonsDueOn,
  thirdPartyDueOn,
} from './request-limits.js';
