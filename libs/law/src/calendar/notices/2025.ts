import type { HolidayNotice } from '../notice.js';

export const NOTICE_2025: HolidayNotice = {
  id: '2025',
  kind: 'annual',
  year: 2025,
  source: '国办发明电〔2024〕12号',
  publishedOn: '2024-11-12',
  off: [
    { from: '2025-01-01', to: '2025-01-01', name: '元旦' },
    { from: '2025-01-28', to: '2025-02-04', name: '春节' },
    { from: '2025-04-04', to: '2025-04-06', name: '清明节' },
    { from: '2025-05-01', to: '2025-05-05', name: '劳动节' },
    { from: '2025-05-31', to: '2025-06-02', name: '端午节' },
    { from: '2025-10-01', to: '2025-10-08', name: '国庆节、中秋节' },
  ],
  work: [
    { date: '2025-01-26', name: '春节' },
    { date: '2025-02-08', name: '春节' },
    { date: '2025-04-27', name: '劳动节' },
    { date: '2025-09-28', name: '国庆节、中秋节' },
    { date: '2025-10-11', name: '国庆节、中秋节' },
  ],
};
