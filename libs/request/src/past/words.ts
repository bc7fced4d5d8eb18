import type { EventWords } from '../event-words.js';
import type { PastEvents } from './events.js';

export const pastWords: Pick<EventWords, keyof PastEvents> = {
  PastRequestImported: ({ data }) => `由往年台账导入，原编号 ${data.reportedId}，不在本系统办理`,
};

export const pastRefusals = {
  'REQUEST.OF_THE_PAST': '往年台账导入的申请，不在本系统办理',
} as const;
