import { articlesOf } from './types.js';

/** Period rules that the regulation leaves to procedural law: start on the next day, months, last day on a rest day. */
export const CIVIL_PROCEDURE = articlesOf(
  { instrument: '民诉法', title: '中华人民共和国民事诉讼法（2021修正起条号）', inForceFrom: '2022-01-01' },
  {
    民诉法85: {
      article: '85',
      text: '期间开始的日不计算在内；按月的以对应日届满；最后一日是法定休假日的，顺延到其后的第一日；不含在途时间',
    },
  },
);

export const ADMINISTRATIVE_LITIGATION = articlesOf(
  { instrument: '行诉法', title: '中华人民共和国行政诉讼法', inForceFrom: '2015-05-01' },
  {
    行诉法45: { article: '45', text: '经复议的，收到复议决定书之日起15日内起诉' },
    行诉法46: { article: '46', text: '直接起诉的，自知道或应当知道行政行为之日起6个月内' },
  },
);

export const LITIGATION_INTERPRETATION = articlesOf(
  {
    instrument: '行诉解释',
    title: '最高人民法院关于适用行政诉讼法的解释（法释〔2018〕1号）',
    inForceFrom: '2018-02-08',
  },
  {
    行诉解释48: {
      article: '48',
      text: '期间以日月计，开始之日不计；末日是节假日的以其后第一日为届满日；在途文书以交邮为准',
    },
    行诉解释64: { article: '64', text: '未告知起诉期限的，自知道起诉期限起算，但自知道行为内容之日起最长1年' },
  },
);
