import type { ExemptionProposal, ReplyProposal } from '../reply-proposal.js';
import { failIf, type Details, type Requirement } from './requirement.js';

/** Outcomes that can be the ground for the part that is not given. */
export const OTHER_GROUNDS = ['SPECIAL_REGIME', 'NOT_EXIST', 'NOT_RESPONSIBLE', 'NEEDS_CREATION'] as const;
export type OtherGround = (typeof OTHER_GROUNDS)[number];

const each = (p: ReplyProposal, broken: (e: ExemptionProposal) => boolean): readonly Details[] =>
  (p.exemptions ?? []).filter(broken).map(({ code }) => ({ exemption: code }));

const isProcessOrFile = (e: ExemptionProposal): boolean =>
  e.code.startsWith('E16_PROCESS_') || e.code === 'E16_ENFORCEMENT_FILE';

/**
 * What each ground of refusal asks for.
 * @law 条例14 条例15 条例16② 条例36(三) 条例37 信息公开解释2025
 */
export const EXEMPTION_REQUIREMENTS = {
  'EXEMPTION.MISSING': {
    articles: ['条例36(三)', '条例14', '条例15', '条例16'],
    force: 'law',
    message: '不予公开须选定第十四、十五、十六条中的依据',
    failures: (p) => failIf(!p.exemptions?.length),
  },
  'EXEMPTION.NOT_ALLOWED': {
    articles: ['条例36'],
    force: 'law',
    message: '这种处理决定不能附不予公开的依据；部分不公开的应选“部分公开”',
    failures: (p) => each(p, () => true),
  },
  'GROUND.MISSING': {
    articles: ['条例37'],
    force: 'law',
    message: '部分公开须说明其余部分不提供的依据',
    failures: (p) => failIf(!p.exemptions?.length && !p.otherGrounds?.length),
  },
  'GROUND.NOT_ALLOWED': {
    articles: ['条例36', '条例37'],
    force: 'law',
    message: '这种处理决定不能作为其余部分不提供的依据',
    failures: (p) =>
      (p.otherGrounds ?? [])
        .filter((g) => !(OTHER_GROUNDS as readonly string[]).includes(g))
        .map((ground) => ({ ground })),
  },
  'GROUND.UNEXPECTED': {
    articles: ['条例36'],
    force: 'law',
    message: '只有部分公开和不予公开可以同时附其他依据',
    failures: (p) => (p.otherGrounds ?? []).map((ground) => ({ ground })),
  },
  'EXEMPTION.CLASSIFICATION_BASIS_MISSING': {
    articles: ['条例14', '信息公开解释2025'],
    force: 'law',
    message: '以国家秘密不予公开须有定密依据',
    failures: (p) => each(p, (e) => e.code === 'E14_STATE_SECRET' && !e.classificationBasisGiven),
  },
  'EXEMPTION.PROHIBITING_LAW_MISSING': {
    articles: ['条例14'],
    force: 'law',
    message: '须写明是哪部法律、行政法规禁止公开',
    failures: (p) => each(p, (e) => e.code === 'E14_LAW_PROHIBITS' && !e.prohibitedBy),
  },
  'EXEMPTION.PROHIBITION_RANK_TOO_LOW': {
    articles: ['条例14'],
    force: 'law',
    message: '只有法律、行政法规可以禁止公开，规章、地方性法规不算',
    failures: (p) =>
      each(
        p,
        (e) =>
          e.code === 'E14_LAW_PROHIBITS' &&
          e.prohibitedBy !== undefined &&
          e.prohibitedBy !== 'law' &&
          e.prohibitedBy !== 'administrativeRegulation',
      ),
  },
  'EXEMPTION.PUBLICATION_DUTY_UNCHECKED': {
    articles: ['条例16②'],
    force: 'law',
    message: '须先核对法律、法规、规章是否规定此类过程性信息或执法案卷应当公开',
    failures: (p) => each(p, (e) => isProcessOrFile(e) && e.publicationDuty === undefined),
  },
  'EXEMPTION.PUBLICATION_DUTY_EXISTS': {
    articles: ['条例16②'],
    force: 'law',
    message: '法律、法规、规章规定应当公开的，从其规定',
    failures: (p) => each(p, (e) => isProcessOrFile(e) && e.publicationDuty === 'exists'),
  },
} as const satisfies Record<string, Requirement>;
