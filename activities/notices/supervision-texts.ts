/** What staff are told of limits, 催办 and 督办. Nothing of the applicant. */
import { LEVEL_WORDS, leftWords, LIMIT_WORDS, type AlertLevel, type LimitKind } from '#libs/request';
import type { StaffAlert } from './texts.js';

const ANSWERED: Record<string, string> = {
  breach: '说明了逾期的原因',
  reminder: '回复了催办',
  supervisionOrder: '回复了督办，请认可或者退回',
};

export const SUPERVISION_TO_STAFF: Record<string, StaffAlert> = {
  limitEscalated: ({ number }, { limit, dueOn, level, left }) => {
    const what = LIMIT_WORDS[limit as LimitKind];
    const name = LEVEL_WORDS[level as AlertLevel];
    const how = leftWords(Number(left));
    return {
      subject: `【${name}】${what}${how}：${number}`,
      lines: [`申请 ${number} 的${what}为 ${dueOn}，${how}。请抓紧办理，并在系统中签阅本提醒。`],
    };
  },
  reminderIssued: ({ number, replyDueOn }, { by }) => ({
    subject: `【催办】${number}`,
    lines: [
      `${by === 'system' ? '系统' : '监督人员或者公开工作机构'}催办申请 ${number}${replyDueOn ? `，答复期限为 ${replyDueOn}` : ''}。`,
      '请立即办理，并在系统中回复。',
    ],
  }),
  supervisionOrdered: ({ number }, { dueOn }) => ({
    subject: `【督办】须在 ${dueOn} 前回复：${number}`,
    lines: [`监督人员就申请 ${number} 发出督办，须在 ${dueOn} 前（含当日）办理并回复。要求见系统。`],
  }),
  supervisionAnswered: ({ number }, { kind = '' }) => ({
    subject: `【督办台账】已回复：${number}`,
    lines: [`承办单位就申请 ${number} ${ANSWERED[kind]}。`],
  }),
  supervisionAnswerReturned: ({ number }, { dueOn }) => ({
    subject: `【督办】回复被退回，须在 ${dueOn} 前重新回复：${number}`,
    lines: [`申请 ${number} 的督办回复被退回，须在 ${dueOn} 前（含当日）重新回复。理由见系统。`],
  }),
};
