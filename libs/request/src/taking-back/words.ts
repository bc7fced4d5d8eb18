import type { EventWords } from '../event-words.js';
import type { TakingBackEvents } from './events.js';
import type { DayFactType } from './state.js';

export const DAY_FACT_WORDS: Record<DayFactType, string> = {
  RequestRegistered: '收到申请之日',
  CorrectionNoticeReceived: '申请人收到补正告知书之日',
  CorrectionConfirmed: '收到补正之日',
  ReasonsNoticeReceived: '申请人收到说明理由通知之日',
  FeeNoticeReceived: '申请人收到收费通知之日',
  FeePaid: '缴费之日',
  ReplyDispatched: '答复发出之日',
  ReplyServed: '答复送达之日',
};

export const takingBackWords: Pick<EventWords, keyof TakingBackEvents> = {
  FactTakenBack: ({ data: { fact, on, rightOn } }) =>
    `撤回误登的${DAY_FACT_WORDS[fact]} ${on}${rightOn ? `，应为 ${rightOn}` : '：并未发生'}`,
};

export const takingBackRefusals = {
  'FACT.NONE': '没有可以撤回的登记',
  'FACT.UNKNOWN': '没有这项登记，或者已经撤回',
  'FACT.UNCHANGED': '与原登记相同',
  'FACT.TOO_EARLY': '日期早于它可能发生的第一天',
  'FACT.TOO_LATE': '日期晚于此后已经发生的事',
  'FACT.CANNOT_VANISH': '此后的办理以它为前提，只能更正日期',
  'FACT.ACT_TOO_LATE': '按这一天已经逾期：请先撤回，再按逾期办理',
} as const;
