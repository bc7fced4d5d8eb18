import type { EventWords } from '../event-words.js';
import type { LapseEvents } from './events.js';

export const lapseWords: Pick<EventWords, keyof LapseEvents> = {
  LapseTakenBack: ({ data }) =>
    `有证据证明申请人于 ${data.actedOn} 按时${data.lapse === 'fee' ? '缴费' : '补正'}，撤回“视为放弃”，恢复办理`,
};

export const lapseRefusals = {
  'LAPSE.NONE': '本件没有可以撤回的“视为放弃”',
  'LAPSE.ACTED_LATE': '证据所证明的日期晚于期限，不能撤回',
} as const;
