import type { EventWords } from '../event-words.js';
import type { SupervisionEvents } from './events.js';
import type { AlertLevel, BreachCause, EntryKind, LimitKind } from './vocabulary.js';

export const LIMIT_WORDS: Record<LimitKind, string> = {
  reply: '答复期限',
  confirmation: '与申请人确认的内部期限',
  approval: '审签环节的内部期限',
  rectification: '更正请求的内部期限',
  suggestion: '主动公开建议的内部期限',
  archiving: '归档的内部期限',
  supervisionOrder: '督办的办理期限',
};

export const ENTRY_KIND_WORDS: Record<EntryKind, string> = {
  breach: '逾期',
  reminder: '催办',
  supervisionOrder: '督办',
};

export const BREACH_CAUSE_WORDS: Record<BreachCause, string> = {
  searchTookLong: '查找、审查工作量大',
  approvalTookLong: '审签时间长',
  opinionAwaited: '等待其他单位意见',
  staffAway: '人员不在岗',
  handedOverLate: '内部移交迟延',
  systemFault: '系统故障',
  other: '其他原因',
};

export const LEVEL_WORDS: Record<AlertLevel, string> = { reminder: '提醒', amber: '黄牌', red: '红牌' };

/** How far a limit is, in working days. */
export function leftWords(workingDaysLeft: number): string {
  if (workingDaysLeft > 0) return `还剩 ${workingDaysLeft} 个工作日`;
  return workingDaysLeft === 0 ? '今天是最后一日' : `已逾期 ${-workingDaysLeft} 个工作日`;
}

export const supervisionWords: Pick<EventWords, keyof SupervisionEvents> = {
  LimitEscalated: ({ data: { limit, dueOn, level, workingDaysLeft } }) =>
    `${LEVEL_WORDS[level]}：${LIMIT_WORDS[limit]} ${dueOn} ${leftWords(workingDaysLeft)}`,
  AlertAcknowledged: () => '已阅提醒',
  BreachRecorded: ({ data }) => `逾期记录：${LIMIT_WORDS[data.limit]} ${data.dueOn} 已过`,
  BreachSuperseded: ({ data }) => `逾期记录更正：所依据的事实已撤回${data.dueOn ? `，期限为 ${data.dueOn}` : ''}`,
  ReminderIssued: ({ data }) => (data.by === null ? '催办（系统自动）' : '催办'),
  SupervisionOrdered: ({ data }) => `督办：须在 ${data.answerBy} 前（含当日）回复`,
  SupervisionAnswered: ({ data }) =>
    data.cause ? `说明逾期原因：${BREACH_CAUSE_WORDS[data.cause]}` : '回复催办、督办',
  SupervisionAnswerAccepted: () => '督办回复已认可',
  SupervisionAnswerReturned: ({ data }) => `督办回复退回，须在 ${data.answerBy} 前（含当日）重新回复`,
  SupervisionCleared: () => '销号',
};

export const supervisionRefusals = {
  'ALERT.NONE': '没有提醒',
  'ALERT.UNKNOWN': '没有这条提醒，或者已有更新的提醒',
  'ALERT.ALREADY_READ': '您已经签阅这条提醒',
  'ARCHIVE.ORDERS_OPEN': '还有督办没有销号',
  'SUPERVISION.UNKNOWN': '台账中没有这一项',
  'SUPERVISION.REMINDER_OPEN': '已有催办尚未回复',
  'SUPERVISION.ORDER_OPEN': '已有督办尚未销号',
  'SUPERVISION.PERIOD_UNCLEAR': '请写明办理的工作日数，1 至 60',
  'SUPERVISION.CLEARED': '已经销号',
  'SUPERVISION.ALREADY_ANSWERED': '已经回复',
  'SUPERVISION.NOT_ANSWERED': '尚未回复',
  'SUPERVISION.NOT_AN_ORDER': '只有尚未认可的督办回复可以认可或者退回',
  'SUPERVISION.NOT_ACCEPTED': '督办的回复尚未认可',
  'SUPERVISION.NOTHING_TO_ANSWER': '没有等待回复的催办、督办或者逾期',
  'SUPERVISION.NOTHING_TO_JUDGE': '没有等待认可的督办回复',
  'SUPERVISION.NOTHING_TO_CLEAR': '没有等待销号的事项',
  'SUPERVISION.STILL_OVERDUE': '仍在逾期，办结后才能销号',
  'SUPERVISION.OWN_ANSWER': '不能认可、退回自己的回复，也不能为其销号',
  'SUPERVISION.FOR_SUPERVISOR': '督办和逾期由监督人员销号',
  'SUPERVISION.CAUSE_MISSING': '请选择逾期的原因',
} as const;
