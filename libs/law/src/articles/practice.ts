import { articlesOf } from './types.js';

/** Rules that no legal text states: custom or our default. Each is a setting of the agency (docs/law/readings.md). */
export const PRACTICE = articlesOf(
  {
    instrument: '例',
    title: '惯例（无法条明文，均为可配置项）',
    inForceFrom: '2019-05-15',
    confidence: 'M',
    force: 'practice',
  },
  {
    '例-起算': {
      article: '手册2.2',
      text: '自次日起算；末日当天仍属按期（207号、民诉法期间规则与通行口径）',
      confidence: 'H',
    },
    '例-扣除端点': { article: '手册2.2', text: '扣除自发出次日至收到意见当日；第三方沉默则至其15个工作日届满日' },
    '例-补正期限': { article: '手册1.3', text: '补正的合理期限通常不超过15个工作日，自收到补正告知次日起' },
    '例-延长一次': { article: '手册1.4', text: '一个期限内延长一次，在原到期日前批准并告知' },
    '例-缴费宽限': {
      article: '手册3',
      text: '因不可抗力等正当理由逾期缴费、机关认可的，比照补正处理（办法未写）',
      confidence: 'L',
    },
    '例-撤回收费': {
      article: '手册3',
      text: '收费通知有误的，缴费之前可以撤回，视为没有发出，原答复期限照旧计算（办法未写）',
      confidence: 'L',
    },
    '例-既定期限': {
      article: '设计',
      text: '放假安排变动的，已经告知当事人的期限不提前，此前按期作出的行为仍属按期，已经作出的答复按当时的期限判定',
    },
    '例-说明理由': { article: '手册1.6', text: '要求说明理由默认不停钟，期限按惯例' },
    '例-确认时限': { article: '手册1.2', text: '到达次一工作日内与申请人确认（内部要求）', confidence: 'L' },
    '例-次日放弃': { article: '手册9.3', text: '期满次日（自然日）起视为放弃' },
    '例-预警': { article: '手册8', text: '剩余5个工作日提醒、3个工作日黄、逾期即红' },
    '例-网上送达': { article: '手册2.3', text: '网上平台、电子邮件以系统发送当日判定是否按期' },
    '例-保密请示': { article: '手册2.2', text: '向保密部门请示的时间是否扣除有争议，人工勾选才扣除', confidence: 'L' },
    '例-末年岁尾': { article: '手册7', text: '次年通知公布前，最后已公布年份12月25日至31日按暂估', confidence: 'H' },
  },
);
