import { failIf, type Requirement } from './requirement.js';

/**
 * What was asked of the applicant, and whether its period is over.
 * @law 条例30 条例35 办法6
 */
export const WAITING_REQUIREMENTS = {
  'CORRECTION.NOT_REQUESTED': {
    articles: ['条例30'],
    force: 'law',
    message: '没有送达补正告知书的记录',
    failures: (p) => failIf(!p.correction?.noticeServedOn),
  },
  'CORRECTION.UNANSWERED': {
    articles: ['条例30'],
    force: 'law',
    message: '申请人还没有补正，不能以补正后仍不明确答复',
    failures: ({ correction: c }) => failIf(!!c?.noticeServedOn && !c.answered),
  },
  'CORRECTION.ANSWERED': {
    articles: ['条例30'],
    force: 'law',
    message: '申请人已经补正，不能视为放弃',
    failures: ({ correction: c }) => failIf(!!c?.answered),
  },
  'CORRECTION.PERIOD_RUNNING': {
    articles: ['条例30'],
    force: 'law',
    message: '补正期限还没有届满',
    failures: ({ correction: c }, on) =>
      failIf(!!c?.noticeServedOn && (!c.dueOn || on <= c.dueOn), { dueOn: c?.dueOn ?? 'unknown' }),
  },
  'CORRECTION.EXCUSED': {
    articles: ['条例30'],
    force: 'law',
    message: '逾期未补正有正当理由，不能视为放弃',
    failures: ({ correction: c }) => failIf(!!c?.excused),
  },
  'FEE_NOTICE.NOT_SERVED': {
    articles: ['办法6'],
    force: 'law',
    message: '没有送达收费通知的记录',
    failures: (p) => failIf(!p.feeNotice?.servedOn),
  },
  'FEE_NOTICE.PERIOD_RUNNING': {
    articles: ['办法6'],
    force: 'law',
    message: '缴费期限还没有届满',
    failures: ({ feeNotice: f }, on) =>
      failIf(!!f?.servedOn && (!f.dueOn || on <= f.dueOn), { dueOn: f?.dueOn ?? 'unknown' }),
  },
  'FEE_NOTICE.PAID': {
    articles: ['办法6'],
    force: 'law',
    message: '费用已经缴纳，不能视为放弃',
    failures: ({ feeNotice: f }) => failIf(!!f?.paid),
  },
  'REASONS_REQUEST.NOT_MADE': {
    articles: ['条例35'],
    force: 'law',
    message: '须先要求申请人说明理由',
    failures: (p) => failIf(!p.reasonsRequest?.noticeServedOn),
  },
  'REASONS_REQUEST.PERIOD_RUNNING': {
    articles: ['条例35'],
    force: 'practice',
    message: '说明理由的期限还没有届满',
    failures: ({ reasonsRequest: r }, on) =>
      failIf(!!r?.noticeServedOn && !r.answered && (!r.dueOn || on <= r.dueOn), { dueOn: r?.dueOn ?? 'unknown' }),
  },
  'REASONS_REQUEST.NOT_JUDGED': {
    articles: ['条例35'],
    force: 'law',
    message: '申请人已说明理由，须判断是否合理',
    failures: ({ reasonsRequest: r }) => failIf(!!r?.answered && !r.judged),
  },
  'REASONS_REQUEST.REASONABLE': {
    articles: ['条例35'],
    force: 'law',
    message: '申请人说明的理由合理，应当处理',
    failures: ({ reasonsRequest: r }) => failIf(r?.judged === 'reasonable'),
  },
  'WITHDRAWAL.NOT_IN_WRITING': {
    articles: [],
    force: 'practice',
    message: '须有申请人书面撤回的意思表示',
    failures: (p) => failIf(!p.withdrawal?.inWriting),
  },
  'WITHDRAWAL.AFTER_SERVICE': {
    articles: [],
    force: 'practice',
    message: '答复已经送达，不能再撤回',
    failures: ({ withdrawal: w }) =>
      w?.replyServedOn && (!w.receivedOn || w.receivedOn >= w.replyServedOn) ? [{ servedOn: w.replyServedOn }] : [],
  },
} as const satisfies Record<string, Requirement>;
