import { articlesOf } from './types.js';

/** What makes a day a working day. */
export const HOLIDAY_LAW = articlesOf(
  { instrument: '放假办法', title: '全国年节及纪念日放假办法', inForceFrom: '1949-12-23' },
  {
    放假办法2014: {
      article: '2',
      text: '全年11天：元旦1、春节3（初一至初三）、清明1、劳动节1、端午1、中秋1、国庆3（国务院令644号）',
      inForceFrom: '2014-01-01',
      inForceTo: '2024-12-31',
      confidence: 'M',
    },
    放假办法2025: {
      article: '2',
      text: '全年13天：元旦1、春节4（除夕至初三）、清明1、劳动节2、端午1、中秋1、国庆3（国务院令795号）',
      inForceFrom: '2025-01-01',
    },
    放假通知: { article: '—', text: '国务院办公厅每年的放假调休通知，决定调休上班日和连休', inForceFrom: '1999-09-18' },
  },
);
