import { articlesOf } from './types.js';

/** 《政府信息公开信息处理费管理办法》(国办函〔2020〕109号), in force from 2021-01-01. */
export const FEE_MEASURES = articlesOf(
  { instrument: '办法', title: '政府信息公开信息处理费管理办法（国办函〔2020〕109号）', inForceFrom: '2021-01-01' },
  {
    办法3: { article: '3', text: '按件、按量均为超额累进；每件申请可选其一，不得同一件两种都收' },
    办法4: { article: '4', text: '按件：同一申请人一个自然月累计10件以内不收，以上分档累进' },
    办法5: { article: '5', text: '按量：每件30页以内不收，以上分档累进', confidence: 'M' },
    办法6: {
      article: '6',
      text: '决定收费的在处理期限内发收费通知；申请人自收到次日起20个工作日内缴费，逾期视为放弃；自缴费完成次日重新计算处理期限',
    },
    办法7: { article: '7', text: '对收费决定不能单独复议或诉讼' },
  },
);
