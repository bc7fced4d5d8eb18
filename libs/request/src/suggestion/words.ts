import type { EventWords } from '../event-words.js';
import type { SuggestionEvents } from './events.js';
import type { SuggestionDecision } from './vocabulary.js';

export const SUGGESTION_WORDS: Record<SuggestionDecision, string> = {
  adopted: '已主动公开',
  notAdopted: '不纳入主动公开范围',
  withdrawn: '申请人撤回建议',
};

export const suggestionWords: Pick<EventWords, keyof SuggestionEvents> = {
  SuggestionAnswered: ({ data }) => `主动公开建议审核完毕：${SUGGESTION_WORDS[data.decision]}`,
  SuggestionAnswerFailed: () => '主动公开建议答复书未能生成，重新答复',
  SuggestionReminderRaised: ({ data }) => `提醒：主动公开建议的内部期限 ${data.dueOn} 将满`,
};

export const suggestionRefusals = {
  'SUGGESTION.NOTHING_GIVEN': '只能就已经公开给申请人、尚未主动公开的信息提出建议',
  'SUGGESTION.INFORMATION_MISSING': '须写明是哪一件申请公开的信息',
  'SUGGESTION.NOT_PUBLISHED': '采纳建议的，应当先主动公开，并写明公开的日期和位置',
} as const;
