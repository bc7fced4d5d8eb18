import type { ReplyProposal } from '../reply-proposal.js';
import { failIf, type Requirement } from './requirement.js';

const SEARCH_PARTS = ['scope', 'keywords', 'method', 'result'] as const;

const lowRank = (rank: NonNullable<ReplyProposal['specialRegime']>['rank']): boolean =>
  rank !== 'law' && rank !== 'administrativeRegulation';

/**
 * What the case file must hold: search, place, agency, regime, earlier reply.
 * @law 条例36(一) 条例36(四) 条例36(五) 条例36(六) 条例36(七) 条例39① 条例39② 信息公开解释2025
 */
export const FILE_REQUIREMENTS = {
  'SEARCH.RECORD_MISSING': {
    articles: ['条例36(四)', '信息公开解释2025'],
    force: 'law',
    message: '信息不存在须有检索记录',
    failures: (p) => failIf(!p.searchRecord),
  },
  'SEARCH.RECORD_INCOMPLETE': {
    articles: ['条例36(四)', '信息公开解释2025'],
    force: 'law',
    message: '检索记录须写明范围、关键词、方法和结果',
    failures: ({ searchRecord }) =>
      searchRecord ? SEARCH_PARTS.filter((part) => !searchRecord[part]).map((missing) => ({ missing })) : [],
  },
  'SEARCH.DATED_LATER': {
    articles: ['条例36(四)'],
    force: 'law',
    message: '检索日期晚于今天',
    failures: ({ searchRecord }, on) =>
      searchRecord?.searchedOn && searchRecord.searchedOn > on ? [{ searchedOn: searchRecord.searchedOn }] : [],
  },
  'LOCATION.MISSING': {
    articles: ['条例36(一)'],
    force: 'law',
    message: '已主动公开的，须告知具体网址、栏目或获取方式',
    failures: (p) => failIf(!p.publicLocationGiven),
  },
  'PUBLICATION.SOURCE_MISSING': {
    articles: ['条例39②'],
    force: 'practice',
    message: '宜告知公开出版物的获取途径',
    failures: (p) => failIf(!p.publicLocationGiven),
  },
  'AGENCY.UNSTATED': {
    articles: ['条例36(五)'],
    force: 'law',
    message: '须说明能否确定负责公开该信息的机关',
    failures: (p) => failIf(!p.responsibleAgency),
  },
  'AGENCY.NAME_MISSING': {
    articles: ['条例36(五)'],
    force: 'law',
    message: '能确定负责机关的，须告知其名称',
    failures: ({ responsibleAgency: a }) => failIf(!!a?.known && !a.nameGiven),
  },
  'AGENCY.CONTACT_MISSING': {
    articles: ['条例36(五)'],
    force: 'law',
    message: '能确定负责机关的，须告知其联系方式',
    failures: ({ responsibleAgency: a }) => failIf(!!a?.known && !a.contactGiven),
  },
  'REGIME.INSTRUMENT_MISSING': {
    articles: ['条例36(七)'],
    force: 'law',
    message: '须写明对获取该信息另有规定的法律、行政法规',
    failures: (p) => failIf(!p.specialRegime?.instrumentNamed),
  },
  'REGIME.RANK_TOO_LOW': {
    articles: ['条例36(七)'],
    force: 'law',
    message: '另有规定的只能是法律、行政法规',
    failures: ({ specialRegime: r }) =>
      failIf(!!r?.instrumentNamed && lowRank(r.rank), { rank: r?.rank ?? 'unstated' }),
  },
  'REGIME.OFFICE_MISSING': {
    articles: ['条例36(七)'],
    force: 'practice',
    message: '宜告知办理查询的部门',
    failures: (p) => failIf(!p.specialRegime?.handlingOfficeGiven),
  },
  'PREVIOUS.REFERENCE_MISSING': {
    articles: ['条例36(六)'],
    force: 'law',
    message: '须写明前一次申请的编号',
    failures: (p) => failIf(!p.previousRequest?.referenceGiven),
  },
  'PREVIOUS.OTHER_APPLICANT': {
    articles: ['条例36(六)'],
    force: 'law',
    message: '前一次申请不是同一申请人提出的',
    failures: ({ previousRequest: r }) => failIf(!!r && !r.sameApplicant),
  },
  'PREVIOUS.OTHER_INFORMATION': {
    articles: ['条例36(六)'],
    force: 'law',
    message: '前一次申请的不是相同信息',
    failures: ({ previousRequest: r }) => failIf(!!r && !r.sameInformation),
  },
  'PREVIOUS.NOT_ANSWERED': {
    articles: ['条例36(六)'],
    force: 'law',
    message: '前一次申请还没有答复',
    failures: ({ previousRequest: r }, on) => failIf(!!r && (!r.repliedOn || r.repliedOn > on)),
  },
  'PREVIOUS.LETTER_NUMBER_MISSING': {
    articles: ['条例36(六)'],
    force: 'practice',
    message: '宜写明前一次答复的文号',
    failures: ({ previousRequest: r }) => failIf(!!r && !r.letterNumberGiven),
  },
  'PETITION.CHANNEL_MISSING': {
    articles: ['条例39①'],
    force: 'practice',
    message: '宜告知信访、投诉、举报的相应渠道',
    failures: (p) => failIf(!p.petitionChannelGiven),
  },
} as const satisfies Record<string, Requirement>;
