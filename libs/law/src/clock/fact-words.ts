import type { ClockFact } from './facts.js';

const PARTIES = { thirdParty: '第三方', coAuthor: '共同制作机关', secrecyAuthority: '保密部门' } as const;

/** What happened, in plain Chinese. */
export function factWords(fact: ClockFact): string {
  switch (fact.kind) {
    case 'arrived':
      return '申请到达，尚待确认';
    case 'received':
      return '收到申请';
    case 'correctionNoticeSent':
      return '发出补正告知书';
    case 'correctionNoticeReceived':
      return '申请人收到补正告知书';
    case 'correctionReceived':
      return '收到补正';
    case 'consultationSent':
      return `发出征求${PARTIES[fact.party]}意见书`;
    case 'consultationReceived':
      return '对方收到征求意见书';
    case 'consultationAnswered':
      return '收到对方意见';
    case 'consultationUnreachable':
      return '记录无法联系对方';
    case 'consultationTerminated':
      return '不再需要征求该意见';
    case 'extended':
      return `批准延长${fact.workingDays}个工作日并告知申请人`;
    case 'deferred':
      return `确定延迟答复至${fact.until}并告知申请人`;
    case 'reasonsRequested':
      return '要求说明理由';
    case 'reasonsReceived':
      return '收到理由说明';
    case 'feeNoticeSent':
      return '发出收费通知';
    case 'feeNoticeReceived':
      return '申请人收到收费通知';
    case 'feePaid':
      return '完成缴费';
    case 'replied':
      return fact.onTheSpot ? '当场答复' : '答复';
    case 'ended':
      return { withdrawn: '申请人撤回', lapsed: '视为放弃，终止办理', other: '终止办理' }[fact.how];
    case 'reopened':
      return `收到责令重新答复的决定，期限至${fact.until}`;
    case 'takenBack':
      return fact.noticeCalledBack ? `撤回通知，视为没有发出（${fact.factId}）` : `撤回误登的事实（${fact.factId}）`;
    case 'calendarApplied':
      return '放假安排变动，已经告知的期限、已经按期作出的行为不受不利影响';
  }
}
