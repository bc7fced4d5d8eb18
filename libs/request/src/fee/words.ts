import type { EventWords } from '../event-words.js';
import type { FeeEvents } from './events.js';

export const feeWords: Pick<EventWords, keyof FeeEvents> = {
  FeeNoticeIssued: ({ data: { method, itemRank, pages, yuan } }) =>
    `决定收取信息处理费 ${yuan} 元（${method === 'items' ? `按件：本月第 ${itemRank} 件` : `按量：${pages} 页`}）`,
  FeeNotCharged: () => '决定不收取信息处理费',
  FeeNoticeCalledBack: ({ data: { by } }) =>
    by ? '撤回收费通知，答复期限照旧计算' : '收费通知未能制作，视为没有发出，答复期限照旧计算',
  FeeNoticeReceived: ({ data }) => `申请人于 ${data.receivedOn} 收到收费通知`,
  FeePaid: ({ data }) =>
    `申请人于 ${data.paidOn} 缴费 ${data.yuan} 元，次日起重新计算答复期限${data.lateForGoodReason ? '（逾期，有正当理由）' : ''}`,
  FeeProofMissing: () => '提醒：没有收费通知的送达证明，缴费期限尚未起算',
  FeeLapseProposed: ({ data }) => `缴费期限 ${data.dueOn} 已过，请核实是否视为放弃`,
  FeeLapsed: ({ data }) => `逾期（${data.dueOn}）未缴费，视为放弃`,
};

export const feeRefusals = {
  'FEE.ALREADY_CHARGED': '本件已经发出收费通知，同一件申请只收一次',
  'FEE.ALREADY_NOT_CHARGED': '已决定不收取信息处理费',
  'FEE.PAYMENT_UNSTATED': '本机关的设置中没有缴纳方式，不能发出收费通知',
  'FEE.AMOUNT_DIFFERS': '缴纳的数额与应缴数额不符',
  'FEE.PAID_LATE': '缴费逾期，须写明认可的正当理由',
} as const;
