import type { ConsultationState, ReplyProposal, ThirdPartyConsultation } from '../reply-proposal.js';
import { failIf, type Requirement } from './requirement.js';

const UNFINISHED: readonly ConsultationState[] = ['notSent', 'awaitingReceipt', 'awaitingOpinion'];

const thirdParties = (p: ReplyProposal): readonly ThirdPartyConsultation[] =>
  (p.thirdParties ?? []).filter((t) => t.state !== 'terminated');

const reliesOnArticle15 = (p: ReplyProposal): boolean => !!p.exemptions?.some((e) => e.code.startsWith('E15_'));

const named = (which: readonly { ref: string; state: ConsultationState }[]) =>
  which.map(({ ref, state }) => ({ ref, state }));

/**
 * Whose word comes first, and what overrides it.
 * @law 条例15 条例32 条例34
 */
export const CONSULTATION_REQUIREMENTS = {
  'CONSULTATION.THIRD_PARTY_MISSING': {
    articles: ['条例15', '条例32'],
    force: 'law',
    message: '以商业秘密、个人隐私等第三方权益为由的，须先书面征求第三方意见或有其已知态度的记录',
    failures: (p) => failIf(thirdParties(p).length === 0),
  },
  'CONSULTATION.THIRD_PARTY_UNFINISHED': {
    articles: ['条例32'],
    force: 'law',
    message: '征求第三方意见尚未完结',
    failures: (p) => named(thirdParties(p).filter((t) => UNFINISHED.includes(t.state))),
  },
  'CONSULTATION.THIRD_PARTY_AGREED': {
    articles: ['条例15'],
    force: 'law',
    message: '第三方都同意公开，不能再以其权益为由不予公开',
    failures: (p) => failIf(thirdParties(p).length > 0 && thirdParties(p).every((t) => t.state === 'agreed')),
  },
  'CONSULTATION.OBJECTION_UNJUDGED': {
    articles: ['条例32'],
    force: 'law',
    message: '第三方不同意公开，须判断其理由是否合理',
    failures: (p) =>
      named(thirdParties(p).filter((t) => t.state === 'objected' && t.objectionReasonable === undefined)),
  },
  'CONSULTATION.CO_AUTHOR_UNFINISHED': {
    articles: ['条例34'],
    force: 'law',
    message: '征求共同制作机关意见尚未完结',
    failures: (p) => named((p.coAuthors ?? []).filter((c) => UNFINISHED.includes(c.state))),
  },
  'OVERRIDE.REQUIRED': {
    articles: ['条例15', '条例32'],
    force: 'law',
    message: '第三方有合理理由不同意，只有不公开会对公共利益造成重大影响时才可以公开',
    failures: (p) =>
      p.publicInterestOverride || reliesOnArticle15(p)
        ? []
        : named(thirdParties(p).filter((t) => t.state === 'objected' && t.objectionReasonable === true)),
  },
  'OVERRIDE.REASONS_MISSING': {
    articles: ['条例32'],
    force: 'law',
    message: '因公共利益决定公开的，须写明理由',
    failures: ({ publicInterestOverride: o }) => failIf(!!o && !o.reasonsGiven),
  },
  'OVERRIDE.THIRD_PARTY_NOT_NOTIFIED': {
    articles: ['条例32'],
    force: 'law',
    message: '因公共利益决定公开的，须把公开的内容和理由书面告知第三方',
    failures: ({ publicInterestOverride: o }) => failIf(!!o && !o.thirdPartiesNotified),
  },
  'OVERRIDE.ONLY_ARTICLE_15': {
    articles: ['条例14', '条例15'],
    force: 'law',
    message: '公共利益只能推翻第十五条的第三方权益，案卷中没有第三方',
    failures: (p) => failIf(!!p.publicInterestOverride && thirdParties(p).length === 0),
  },
  'OVERRIDE.IN_REFUSAL': {
    articles: ['条例15'],
    force: 'law',
    message: '因公共利益决定公开与不予公开相矛盾',
    failures: (p) => failIf(!!p.publicInterestOverride),
  },
} as const satisfies Record<string, Requirement>;
