import type { EventWords } from '../event-words.js';
import type { CalendarEvents } from './events.js';
import type { PersonLimitKind } from './person-limits.js';

export const PERSON_LIMIT_WORDS: Record<PersonLimitKind, string> = {
  correction: '补正期限',
  payment: '缴费期限',
  reasons: '说明理由的期限',
  opinion: '征求意见的期限',
};

export const calendarWords: Pick<EventWords, keyof CalendarEvents> = {
  CalendarApplied: ({ data: { source, limits } }) => {
    const moved = limits.map(({ limit, old, new: day }) => `${PERSON_LIMIT_WORDS[limit]}由 ${old} 顺延至 ${day}`);
    return [`放假安排变动（${source}），期限按新的工作日历计算`, ...moved].join('；');
  },
};
