import type { EventWords } from '../event-words.js';
import { channelNote } from '../intake/words.js';
import type { CorrectionEvents } from './events.js';

export const correctionWords: Pick<EventWords, keyof CorrectionEvents> = {
  CorrectionRequested: ({ data }) =>
    `要求补正，期限至 ${data.correctBy}${data.isLate ? '（迟于7个工作日发出，答复期限不停）' : ''}`,
  CorrectionNoticeFailed: () => '补正告知书未能生成，视为没有要求补正',
  CorrectionNoticeReceived: ({ data }) => `申请人于 ${data.receivedOn} 收到补正告知书`,
  CorrectionArrived: ({ data: { channel } }) => `申请人提交补正${channelNote(channel)}`,
  CorrectionConfirmed: ({ data }) =>
    `${data.method ? '与申请人确认补正' : '收到补正'}，${data.confirmedOn} 起重新计算答复期限${data.lateForGoodReason ? '（逾期，有正当理由）' : ''}`,
  CorrectionProofMissing: () => '提醒：没有补正告知书的送达证明，补正期限尚未起算',
  CorrectionLapseProposed: ({ data }) => `补正期限 ${data.dueOn} 已过，请核实是否视为放弃`,
  CorrectionLapsed: ({ data }) => `逾期（${data.dueOn}）未补正，视为放弃`,
};

export const correctionRefusals = {
  'CORRECTION.ALREADY_REQUESTED': '已要求补正过一次',
  'CORRECTION.POINTS_MISSING': '须一次性写明哪里不明确、怎样补正',
  'CORRECTION.PERIOD_MISSING': '须给出合理的补正期限',
  'CORRECTION.NOTICE_LATE': '已超过收到申请之日起7个工作日，须写明迟发的理由',
  'CORRECTION.ALREADY_ARRIVED': '补正已经提交',
  'CORRECTION.NOT_ARRIVED': '申请人尚未提交补正',
  'CORRECTION.RECEIVED_ON_ARRIVAL': '当面提交或者签收的补正，到达之日就是收到之日',
  'CORRECTION.LATE': '补正逾期到达，须写明认可的正当理由',
  'CORRECTION.PERIOD_RUNNING': '补正期限尚未届满，或者没有告知书的送达证明',
} as const;
