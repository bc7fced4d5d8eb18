import { articlesOf } from './types.js';

/** 年度报告格式, 国办公开办函〔2021〕30号. */
export const REPORT_FORMAT = articlesOf(
  { instrument: '格式', title: '政府信息公开工作年度报告格式（国办公开办函〔2021〕30号）', inForceFrom: '2021-09-26' },
  { 格式: { article: '一至六', text: '年报六部分；表三收到和处理申请、表四复议诉讼；一件只计一个结果，各列平衡' } },
);
