/** How a request for rectification ends (条例41). */
export const RECTIFICATION_DECISIONS = [
  'corrected', // 已更正
  'notCorrected', // 不予更正
  'transferred', // 无权更正，转送有权机关
  'directed', // 无权更正，告知向谁提出
  'withdrawn', // 申请人撤回
] as const;
export type RectificationDecision = (typeof RECTIFICATION_DECISIONS)[number];

/** Where the record is another organ's, the applicant is told whose. */
export const NAMES_ORGAN: readonly RectificationDecision[] = ['transferred', 'directed'];
