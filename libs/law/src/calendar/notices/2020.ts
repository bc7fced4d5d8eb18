import type { HolidayNotice } from '../notice.js';

export const NOTICE_2020: HolidayNotice = {
  id: '2020',
  kind: 'annual',
  year: 2020,
  source: '国办发明电〔2019〕16号',
  publishedOn: '2019-11-21',
  off: [
    { from: '2020-01-01', to: '2020-01-01', name: '元旦' },
    { from: '2020-01-24', to: '2020-01-30', name: '春节' },
    { from: '2020-04-04', to: '2020-04-06', name: '清明节' },
    { from: '2020-05-01', to: '2020-05-05', name: '劳动节' },
    { from: '2020-06-25', to: '2020-06-27', name: '端午节' },
    { from: '2020-10-01', to: '2020-10-08', name: '国庆节、中秋节' },
  ],
  work: [
    { date: '2020-01-19', name: '春节' },
    { date: '2020-02-01', name: '春节' },
    { date: '2020-04-26', name: '劳动节' },
    { date: '2020-05-09', name: '劳动节' },
    { date: '2020-06-28', name: '端午节' },
    { date: '2020-09-27', name: '国庆节、中秋节' },
    { date: '2020-10-10', name: '国庆节、中秋节' },
  ],
};

/** Spring Festival was prolonged to 2 February because of the epidemic. */
export const NOTICE_2020_AMENDED: HolidayNotice = {
  id: '2020-amended',
  kind: 'amendment',
  year: 2020,
  source: '国办发明电〔2020〕1号',
  publishedOn: '2020-01-26',
  off: [{ from: '2020-01-24', to: '2020-02-02', name: '春节' }],
  work: [],
};
