import type { EventWords } from '../event-words.js';
import type { RectificationEvents } from './events.js';
import type { RectificationDecision } from './vocabulary.js';

export const RECTIFICATION_WORDS: Record<RectificationDecision, string> = {
  corrected: '已更正',
  notCorrected: '不予更正',
  transferred: '无权更正，已转送有权机关',
  directed: '无权更正，已告知向谁提出',
  withdrawn: '申请人撤回更正请求',
};

export const rectificationWords: Pick<EventWords, keyof RectificationEvents> = {
  RectificationAnswered: ({ data }) => `更正请求核实完毕：${RECTIFICATION_WORDS[data.decision]}`,
  RectificationAnswerFailed: () => '更正请求答复书未能生成，重新答复',
  RectificationReminderRaised: ({ data }) => `提醒：更正请求的内部期限 ${data.dueOn} 将满`,
};

export const rectificationRefusals = {
  'RECTIFICATION.ORGAN_MISSING': '须写明有权更正的机关及其联系方式',
  'PROCEDURE.NOT_DISCLOSURE': '更正请求、主动公开建议不是公开申请，不能这样办理',
} as const;
