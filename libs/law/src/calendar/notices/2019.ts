import type { HolidayNotice } from '../notice.js';

export const NOTICE_2019: HolidayNotice = {
  id: '2019',
  kind: 'annual',
  year: 2019,
  source: '国办发明电〔2018〕15号',
  publishedOn: '2018-12-06',
  off: [
    { from: '2018-12-30', to: '2019-01-01', name: '元旦' },
    { from: '2019-02-04', to: '2019-02-10', name: '春节' },
    { from: '2019-04-05', to: '2019-04-07', name: '清明节' },
    { from: '2019-05-01', to: '2019-05-01', name: '劳动节' },
    { from: '2019-06-07', to: '2019-06-09', name: '端午节' },
    { from: '2019-09-13', to: '2019-09-15', name: '中秋节' },
    { from: '2019-10-01', to: '2019-10-07', name: '国庆节' },
  ],
  work: [
    { date: '2018-12-29', name: '元旦' },
    { date: '2019-02-02', name: '春节' },
    { date: '2019-02-03', name: '春节' },
    { date: '2019-09-29', name: '国庆节' },
    { date: '2019-10-12', name: '国庆节' },
  ],
};

/** The Labour Day holiday was made longer after the year had begun. */
export const NOTICE_2019_AMENDED: HolidayNotice = {
  id: '2019-amended',
  kind: 'amendment',
  year: 2019,
  source: '国办发明电〔2019〕3号',
  publishedOn: '2019-03-22',
  off: [{ from: '2019-05-01', to: '2019-05-04', name: '劳动节' }],
  work: [
    { date: '2019-04-28', name: '劳动节' },
    { date: '2019-05-05', name: '劳动节' },
  ],
};
