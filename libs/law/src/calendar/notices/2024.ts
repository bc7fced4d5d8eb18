import type { HolidayNotice } from '../notice.js';

export const NOTICE_2024: HolidayNotice = {
  id: '2024',
  kind: 'annual',
  year: 2024,
  source: '国办发明电〔2023〕7号',
  publishedOn: '2023-10-25',
  off: [
    { from: '2024-01-01', to: '2024-01-01', name: '元旦' },
    { from: '2024-02-10', to: '2024-02-17', name: '春节' },
    { from: '2024-04-04', to: '2024-04-06', name: '清明节' },
    { from: '2024-05-01', to: '2024-05-05', name: '劳动节' },
    { from: '2024-06-10', to: '2024-06-10', name: '端午节' },
    { from: '2024-09-15', to: '2024-09-17', name: '中秋节' },
    { from: '2024-10-01', to: '2024-10-07', name: '国庆节' },
  ],
  work: [
    { date: '2024-02-04', name: '春节' },
    { date: '2024-02-18', name: '春节' },
    { date: '2024-04-07', name: '清明节' },
    { date: '2024-04-28', name: '劳动节' },
    { date: '2024-05-11', name: '劳动节' },
    { date: '2024-09-14', name: '中秋节' },
    { date: '2024-09-29', name: '国庆节' },
    { date: '2024-10-12', name: '国庆节' },
  ],
};
