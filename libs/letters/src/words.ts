/** The Chinese words for codes that the templates print. */
import type { Channel } from './letters/common.js';
import type { Exemption } from './letters/replies.js';

/** How the request came, as it follows 你 or 你单位 (条例31). */
export const CHANNEL_WORDS: { readonly [C in Channel]: { name: string; phrase: string; confirmed: boolean } } = {
  in_person: { name: '当面提交', phrase: '当面提交', confirmed: false },
  oral: { name: '口头提出', phrase: '口头提出、由本机关代为填写', confirmed: false },
  post_signed: { name: '邮寄（签收）', phrase: '以签收邮件寄送', confirmed: false },
  post_ordinary: { name: '邮寄（平常信函）', phrase: '以平常信函寄送', confirmed: true },
  online: { name: '网上平台', phrase: '通过网上平台提交', confirmed: true },
  email: { name: '电子邮件', phrase: '通过电子邮件提交', confirmed: true },
  fax: { name: '传真', phrase: '通过传真提交', confirmed: true },
  misdirected: { name: '误寄其他科室后转交', phrase: '寄至本机关其他内设机构后转交', confirmed: true },
};

/** Each ground as the letter names it, with its article (条例14–16). */
export const EXEMPTION_WORDS: { readonly [E in Exemption]: { article: string; ground: string } } = {
  E14_STATE_SECRET: { article: '第十四条', ground: '依法确定为国家秘密的政府信息' },
  E14_LAW_PROHIBITS: { article: '第十四条', ground: '法律、行政法规禁止公开的政府信息' },
  E14_NATIONAL_SECURITY: { article: '第十四条', ground: '公开后可能危及国家安全的政府信息' },
  E14_PUBLIC_SECURITY: { article: '第十四条', ground: '公开后可能危及公共安全的政府信息' },
  E14_ECONOMIC_SECURITY: { article: '第十四条', ground: '公开后可能危及经济安全的政府信息' },
  E14_SOCIAL_STABILITY: { article: '第十四条', ground: '公开后可能危及社会稳定的政府信息' },
  E15_TRADE_SECRET: { article: '第十五条', ground: '涉及商业秘密、公开会对第三方合法权益造成损害的政府信息' },
  E15_PRIVACY: { article: '第十五条', ground: '涉及个人隐私、公开会对第三方合法权益造成损害的政府信息' },
  E15_OTHER_THIRD_PARTY: { article: '第十五条', ground: '公开会对第三方合法权益造成损害的政府信息' },
  E16_INTERNAL_PERSONNEL: { article: '第十六条第一款', ground: '人事管理方面的内部事务信息' },
  E16_INTERNAL_LOGISTICS: { article: '第十六条第一款', ground: '后勤管理方面的内部事务信息' },
  E16_INTERNAL_WORKFLOW: { article: '第十六条第一款', ground: '内部工作流程方面的内部事务信息' },
  E16_PROCESS_DISCUSSION: { article: '第十六条第二款', ground: '履行行政管理职能过程中形成的讨论记录' },
  E16_PROCESS_DRAFT: { article: '第十六条第二款', ground: '履行行政管理职能过程中形成的过程稿' },
  E16_PROCESS_CORRESPONDENCE: { article: '第十六条第二款', ground: '履行行政管理职能过程中形成的磋商信函' },
  E16_PROCESS_REQUEST_REPORT: { article: '第十六条第二款', ground: '履行行政管理职能过程中形成的请示报告' },
  E16_ENFORCEMENT_FILE: { article: '第十六条第二款', ground: '行政执法案卷信息' },
};
