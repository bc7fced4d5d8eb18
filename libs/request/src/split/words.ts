import type { EventWords } from '../event-words.js';
import type { SplitEvents } from './events.js';

export const splitWords: Pick<EventWords, keyof SplitEvents> = {
  RequestSplit: ({ data }) => `申请含有多项内容，按一事一申请拆分：本件保留一项，另立 ${data.parts} 件，收到之日不变`,
  ReceiptsFollowed: ({ data: { corrected, left } }) =>
    `同一申请的其他 ${corrected} 件随之更正收到之日${left > 0 ? `，另有 ${left} 件未能更正` : ''}`,
  PartOpened: ({ data }) => `拆分另立的第 ${data.ordinal} 件已登记，编号 ${data.number}`,
};

export const splitRefusals = {
  'SPLIT.UNDER_WAY': '拆分另立的各件正在登记，请稍后再更正收到之日',
  'SPLIT.ALREADY': '本件已经拆分过',
  'SPLIT.CORRECTION_ASKED': '已经要求补正，补正告知书对整件申请有效，不能再拆分',
  'SPLIT.REASONS_ASKED': '已经要求说明理由，不能再拆分',
  'SPLIT.CONSULTED': '已经就整件申请征求意见，不能再拆分',
  'SPLIT.FEE_DECIDED': '已经就整件申请决定是否收费，不能再拆分',
  'SPLIT.PERIOD_CHANGED': '已经就整件申请延长或者延迟答复，不能再拆分',
  'SPLIT.PROPOSED': '已经就整件申请提出答复意见，不能再拆分',
  'SPLIT.REOPENED': '依决定或者因更正重新办理的，不能拆分',
  'SPLIT.ONE_MATTER': '拆分至少要有两项内容：本件保留一项，另立一件以上',
  'SPLIT.DESCRIPTION_MISSING': '保留和另立的每一项都要写明内容',
  'SPLIT.SAME_MATTER': '两项内容相同，不能作为两件',
} as const;
