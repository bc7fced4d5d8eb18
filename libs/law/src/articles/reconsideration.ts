import { articlesOf } from './types.js';

/** 《行政复议法》 of 2023, in force from 2024-01-01, and the place of the law before it that the clock still needs. */
export const RECONSIDERATION = articlesOf(
  { instrument: '复议法', title: '中华人民共和国行政复议法（2023修订）', inForceFrom: '2024-01-01' },
  {
    复议法20: {
      article: '20',
      text: '自知道或应当知道行政行为之日起60日内申请；未告知权利、机关、期限的自知道之日起算，最长1年',
    },
    '复议法22②': { article: '22', paragraph: '②', text: '经互联网送达决定的，应同时提供提交复议申请的互联网渠道' },
    '复议法23①(三)': {
      article: '23',
      paragraph: '①(三)',
      text: '认为行政机关未履行法定职责的，应先申请复议',
      confidence: 'M',
    },
    '复议法23①(四)': { article: '23', paragraph: '①(四)', text: '申请政府信息公开，行政机关不予公开的，应先申请复议' },
    '复议法23②': { article: '23', paragraph: '②', text: '作出须先复议的行为时，应告知先申请复议' },
    复议法24: { article: '24', text: '县级以上地方人民政府管辖对本级政府工作部门等的复议' },
    复议法25: { article: '25', text: '国务院部门管辖对本部门等的复议' },
    复议法27: { article: '27', text: '海关、金融、外汇等垂直领导机关、税务和国家安全机关，向上一级主管部门申请' },
    复议法28: { article: '28', text: '对履行复议机构职责的司法行政部门不服的，向本级政府或上一级司法行政部门申请' },
    复议法34: {
      article: '34',
      text: '法定复议前置的，对复议决定不服或逾期不决定的，自收到决定书或期满之日起15日内起诉',
    },
    复议法88: { article: '88', text: '期间计算和文书送达依照民事诉讼法；3日、5日、7日、10日指工作日' },
  },
);

export const RECONSIDERATION_1999 = articlesOf(
  {
    instrument: '旧复议法',
    title: '中华人民共和国行政复议法（1999，2017修正）',
    inForceFrom: '1999-10-01',
    inForceTo: '2023-12-31',
  },
  {
    旧复议法9: { article: '9', text: '自知道行政行为之日起60日内申请行政复议', confidence: 'M' },
    旧复议法12: {
      article: '12',
      text: '对县级以上地方政府工作部门不服的，由申请人选择向本级人民政府或上一级主管部门申请；垂直领导机关和国家安全机关向上一级主管部门申请',
      confidence: 'M',
    },
    旧复议法13: { article: '13', text: '对地方各级人民政府不服的，向上一级地方人民政府申请', confidence: 'M' },
    旧复议法14: { article: '14', text: '对国务院部门或省级政府不服的，向该部门或该省级政府申请', confidence: 'M' },
    旧复议法15: {
      article: '15',
      text: '派出机关由设立它的政府、派出机构由设立它的部门或该部门的本级政府、授权组织由直接管理它的政府或部门复议',
      confidence: 'M',
    },
  },
);
