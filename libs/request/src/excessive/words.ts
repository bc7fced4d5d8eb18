import type { EventWords } from '../event-words.js';
import { channelNote } from '../intake/words.js';
import type { ExcessiveEvents } from './events.js';

export const excessiveWords: Pick<EventWords, keyof ExcessiveEvents> = {
  ReasonsRequested: ({ data }) => `要求说明大量申请的理由，期限至 ${data.explainBy}（答复期限不停）`,
  ReasonsNoticeFailed: () => '说明理由通知未能生成，视为没有要求说明',
  ReasonsNoticeReceived: ({ data }) => `申请人于 ${data.receivedOn} 收到说明理由通知`,
  ReasonsGiven: ({ data: { channel } }) => `申请人说明理由${channelNote(channel)}`,
  ReasonsProofMissing: () => '提醒：没有说明理由通知的送达证明，说明期限尚未起算',
  ReasonsSilenceRaised: ({ data }) => `说明理由的期限 ${data.dueOn} 已过，申请人未说明，请判断是否不予处理`,
  ReasonsJudged: ({ data }) =>
    data.judged === 'reasonable' ? '认为申请理由合理，继续办理' : '认为申请理由不合理，拟不予处理',
  ReplyDeferred: ({ data }) => `确定延迟答复至 ${data.deferredTo}，原期限 ${data.originalDueOn}`,
};

export const excessiveRefusals = {
  'REASONS.ALREADY_REQUESTED': '已要求说明过理由',
  'REASONS.ALREADY_GIVEN': '理由已经说明',
  'DEFERRAL.REASONS_NOT_ACCEPTED': '申请人的理由尚未被认为合理，不能依第三十五条延迟答复',
} as const;
