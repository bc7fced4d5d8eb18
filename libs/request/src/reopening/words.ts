import type { EventWords } from '../event-words.js';
import type { OrderingOrgan } from './commands.js';
import type { ReopeningEvents } from './events.js';

const ORDERS: Record<OrderingOrgan, string> = {
  reconsideration: '行政复议决定',
  court: '法院裁判',
  superior: '上级机关决定',
};

export const reopeningWords: Pick<EventWords, keyof ReopeningEvents> = {
  RequestReopened: ({ data }) => `收到${ORDERS[data.organ]}，重新办理，须在 ${data.replyBy} 前（含当日）重新答复`,
  OrderTakenBack: () => '撤回误登的重新答复决定，本件恢复原状',
};

export const reopeningRefusals = {
  'ORDER.BEFORE_END': '收到决定之日早于本件答复送达、办结之日',
  'ORDER.PERIOD_UNCLEAR': '请写明决定确定的期限：最后一日，或者工作日数，二者择一',
  'ORDER.NONE': '没有要求重新答复的决定',
  'ORDER.BUILT_ON': '此后的办理以该决定为前提，不能撤回',
  'ORDER.PERIOD_OVER': '决定确定的期限早于收到决定之日',
} as const;
