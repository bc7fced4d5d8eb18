import { articlesOf } from './types.js';

/** 《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》, in force from 2025-06-01, in place of that of 2011. */
export const DISCLOSURE_INTERPRETATION = articlesOf(
  {
    instrument: '信息公开解释2025',
    title: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释（2025-05-20发布）',
    inForceFrom: '2025-06-01',
    confidence: 'M',
  },
  {
    信息公开解释2025: {
      article: '举证',
      text: '被告须举证：信息不存在有检索记录，国家秘密有定密依据，商业秘密和隐私有征求第三方的记录',
    },
  },
);
