import { articlesOf } from './types.js';

/** State Council General Office replies and rules that interpret the regulation. */
export const LETTER_207 = articlesOf(
  {
    instrument: '207号',
    title: '国办公开办函〔2015〕207号（收到时点与期限）',
    inForceFrom: '2015-12-01',
    confidence: 'M',
  },
  {
    '207号': {
      article: '一',
      text: '期限自收到之日的次日起算；平信联系不上申请人的登记在案，恢复联系之日启动；寄错科室的以公开机构确认之日为准',
    },
  },
);
export const LETTER_235 = articlesOf(
  { instrument: '235号', title: '国办公开办函〔2016〕235号（处理决定送达）', inForceFrom: '2016-12-01' },
  { '235号': { article: '一', text: '直接送达以签收日、邮寄（限邮政企业）以交邮日判定是否按期' } },
);
export const LETTER_19 = articlesOf(
  { instrument: '19号', title: '国办公开办函〔2017〕19号（申请接收渠道）', inForceFrom: '2017-04-01' },
  {
    '19号': {
      article: '一',
      text: '当面、邮寄不得拒收；其他渠道开通须在指南写明',
      notImplemented: '开通哪些渠道是机关的设置；当面和邮寄始终在',
    },
  },
);
export const LETTER_14 = articlesOf(
  {
    instrument: '14号',
    title: '国办公开办函〔2019〕14号（机构改革后的申请）',
    inForceFrom: '2019-02-01',
    confidence: 'M',
  },
  {
    '14号': {
      article: '一',
      text: '谁收到谁处理；职权划出的可征求划入机关意见后处理，或告知另行申请',
      notImplemented: '职权划转后由谁处理，由人判断',
    },
  },
);
export const OPINION_132 = articlesOf(
  {
    instrument: '132号',
    title: '国办函〔2021〕132号（审理政府信息公开行政复议案件指导意见）',
    inForceFrom: '2021-12-22',
  },
  { '132号': { article: '3', text: '补正、延期、收费通知等过程性行为不能单独复议' } },
);
