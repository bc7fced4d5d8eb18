/** How a suggestion of proactive disclosure ends (条例44). */
export const SUGGESTION_DECISIONS = [
  'adopted', // 属于主动公开范围，已主动公开
  'notAdopted', // 不纳入主动公开范围
  'withdrawn', // 申请人撤回
] as const;
export type SuggestionDecision = (typeof SUGGESTION_DECISIONS)[number];
