import type { EventWords } from '../event-words.js';
import type { AssistanceEvents } from './events.js';
import type { AssistanceEnd } from './state.js';

const END_WORDS: Record<AssistanceEnd, string> = {
  answered: '协助的科室已反馈',
  declined: '协助的科室说明不能协助',
  takenBack: '撤回协助请求',
  moot: '不再需要协助',
  letterFailed: '协办函未能生成',
};

export const assistanceWords: Pick<EventWords, keyof AssistanceEvents> = {
  AssistanceAsked: ({ data }) => `请其他科室协助，内部期限为 ${data.dueOn}，答复期限不停`,
  AssistanceEnded: ({ data }) => END_WORDS[data.how],
  AssistanceReminderRaised: ({ data }) => `提醒：协助的内部期限 ${data.dueOn} 将满`,
};

export const assistanceRefusals = {
  'ASSISTANCE.TASKS_MISSING': '须写明请协助什么',
  'ASSISTANCE.LIMIT_WRONG': '内部期限须为 1 至 20 个工作日，且不晚于答复期限',
  'ASSISTANCE.OWN_UNIT': '承办科室不能请自己协助',
  'ASSISTANCE.ALREADY_ASKED': '已经请该科室协助，尚未反馈',
  'ASSISTANCE.NONE': '没有尚待反馈的协助',
  'ASSISTANCE.UNKNOWN': '没有这项协助，或者已经结束',
} as const;
