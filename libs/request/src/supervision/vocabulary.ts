/** The words of supervision (handbook §8): 预警, 催办, 督办, 销号. */

/** Limits whose end somebody of the house must reach. Those of applicant and third party end by lapse or silence instead. */
export const LIMIT_KINDS = [
  'reply', // 条例33, 35: the reply
  'confirmation', // internal: confirmed with the applicant
  'approval', // internal: a step of the chain
  'rectification', // internal: a request for rectification is answered (条例41)
  'suggestion', // internal: a suggestion of proactive disclosure is answered (条例44)
  'archiving', // internal: what is closed is archived (条例45)
  'supervisionOrder', // 督办: its answer
] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

/** 提醒, 黄, 红. Red is overdue and nothing else. */
export const ALERT_LEVELS = ['reminder', 'amber', 'red'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** What the register (台账) keeps: 逾期, 催办, 督办. */
export const ENTRY_KINDS = ['breach', 'reminder', 'supervisionOrder'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Why a limit ran out, as the unit says it; the rest is in its text. */
export const BREACH_CAUSES = [
  'searchTookLong', // 查找、审查量大
  'approvalTookLong', // 审签时间长
  'opinionAwaited', // 等待其他单位意见
  'staffAway', // 人员不在岗
  'handedOverLate', // 内部移交迟
  'systemFault', // 系统故障
  'other',
] as const;
export type BreachCause = (typeof BREACH_CAUSES)[number];
