import type { ArticleId } from '../articles/index.js';
import type { ResultRowCode } from '../annual-report/rows.js';
import type { LetterCode, OutcomeCode } from './codes.js';
import type { RequirementCode } from './requirements/index.js';

/** `byExemption`: R-PRE where 14, 15 or 16 bears on it and the decision is of 2024 or later, else R-ORD. */
export type OutcomeRemedy = 'byExemption' | 'R-ORD' | 'none';

export interface OutcomeRule {
  readonly code: OutcomeCode;
  /** Chinese name. */
  readonly name: string;
  readonly articles: readonly ArticleId[];
  /** What must hold before it may be proposed; those of its exemptions and other grounds are added. */
  readonly requires: readonly RequirementCode[];
  /** What must hold where it is the ground for a part only (条例37). */
  readonly requiresAsGround?: readonly RequirementCode[];
  readonly letterCode: LetterCode;
  readonly remedy: OutcomeRemedy;
  /** Where it counts in table 3; a refusal counts where its exemption says. */
  readonly annualReportRow: ResultRowCode | 'byExemption';
}

type Specific = Omit<OutcomeRule, 'remedy'>;

/** Nothing is given and nothing is refused under 14-16. */
const withoutDocuments = ({ requires, ...rule }: Specific): OutcomeRule => ({
  ...rule,
  remedy: 'R-ORD',
  requires: ['EXEMPTION.NOT_ALLOWED', 'GROUND.UNEXPECTED', 'DOCUMENTS.GIVEN_WITHOUT_GRANT', ...requires],
});

const SEARCH = ['SEARCH.RECORD_MISSING', 'SEARCH.RECORD_INCOMPLETE', 'SEARCH.DATED_LATER'] as const;
const AGENCY = ['AGENCY.UNSTATED', 'AGENCY.NAME_MISSING', 'AGENCY.CONTACT_MISSING'] as const;
const REGIME = ['REGIME.INSTRUMENT_MISSING', 'REGIME.RANK_TOO_LOW', 'REGIME.OFFICE_MISSING'] as const;

/** A third party's or co-author's word comes before anything is given. */
const BEFORE_GIVING = [
  'CONSULTATION.THIRD_PARTY_UNFINISHED',
  'CONSULTATION.OBJECTION_UNJUDGED',
  'CONSULTATION.CO_AUTHOR_UNFINISHED',
  'OVERRIDE.REQUIRED',
  'OVERRIDE.REASONS_MISSING',
  'OVERRIDE.THIRD_PARTY_NOT_NOTIFIED',
  'OVERRIDE.ONLY_ARTICLE_15',
] as const;

/**
 * Handbook §1.7, letters of §6, rows of §4.3.
 * @law 条例10 条例30 条例35 条例36(一) 条例36(二) 条例36(三) 条例36(四) 条例36(五) 条例36(六) 条例36(七)
 * @law 条例37 条例38 条例39① 条例39② 格式 办法6
 */
export const OUTCOME_RULES: readonly OutcomeRule[] = [
  withoutDocuments({
    code: 'ALREADY_PUBLIC',
    name: '已主动公开',
    articles: ['条例36(一)'],
    requires: ['LOCATION.MISSING'],
    letterCode: 'R-PUB',
    annualReportRow: 'GRANTED',
  }),
  {
    code: 'GRANTED',
    name: '予以公开',
    articles: ['条例36(二)'],
    requires: [
      'EXEMPTION.NOT_ALLOWED',
      'GROUND.UNEXPECTED',
      'DOCUMENTS.UNDECIDED',
      'DOCUMENTS.NOTHING_TO_GIVE',
      'DOCUMENTS.WITHHELD_IN_GRANT',
      ...BEFORE_GIVING,
    ],
    letterCode: 'R-GRANT',
    remedy: 'R-ORD',
    annualReportRow: 'GRANTED',
  },
  {
    code: 'PARTIAL',
    name: '部分公开',
    articles: ['条例37'],
    requires: [
      'PROPOSAL.REASONS_MISSING',
      'GROUND.MISSING',
      'GROUND.NOT_ALLOWED',
      'DOCUMENTS.UNDECIDED',
      'DOCUMENTS.NOTHING_GIVEN_IN_PARTIAL',
      'DOCUMENTS.NOTHING_WITHHELD_IN_PARTIAL',
      'SEVERANCE.NOT_CONSIDERED',
      ...BEFORE_GIVING,
    ],
    letterCode: 'R-PART',
    remedy: 'byExemption',
    annualReportRow: 'PARTIAL',
  },
  {
    code: 'DENIED',
    name: '不予公开',
    articles: ['条例36(三)'],
    requires: [
      'PROPOSAL.REASONS_MISSING',
      'EXEMPTION.MISSING',
      'GROUND.NOT_ALLOWED',
      'DOCUMENTS.UNDECIDED',
      'DOCUMENTS.GIVEN_WITHOUT_GRANT',
      'SEVERANCE.NOT_CONSIDERED',
      'OVERRIDE.IN_REFUSAL',
    ],
    letterCode: 'R-DENY',
    remedy: 'byExemption',
    annualReportRow: 'byExemption',
  },
  withoutDocuments({
    code: 'SPECIAL_REGIME',
    name: '依照特别规定办理（行政查询事项）',
    articles: ['条例36(七)'],
    requires: REGIME,
    requiresAsGround: REGIME,
    letterCode: 'R-SPEC',
    annualReportRow: 'DENIED_ADMIN_QUERY',
  }),
  withoutDocuments({
    code: 'NOT_EXIST',
    name: '信息不存在',
    articles: ['条例36(四)'],
    requires: SEARCH,
    requiresAsGround: SEARCH,
    letterCode: 'R-NONE',
    annualReportRow: 'UNABLE_NOT_HELD',
  }),
  withoutDocuments({
    code: 'NOT_RESPONSIBLE',
    name: '不属于本机关负责公开',
    articles: ['条例36(五)', '条例10'],
    requires: ['PROPOSAL.REASONS_MISSING', ...AGENCY],
    requiresAsGround: AGENCY,
    letterCode: 'R-NOTOURS',
    annualReportRow: 'UNABLE_NOT_HELD',
  }),
  withoutDocuments({
    code: 'NEEDS_CREATION',
    name: '没有现成信息需要另行制作',
    articles: ['条例38', '条例37'],
    requires: ['PROPOSAL.REASONS_MISSING', 'SEVERANCE.NOT_CONSIDERED'],
    letterCode: 'R-CREATE',
    annualReportRow: 'UNABLE_NEEDS_CREATION',
  }),
  withoutDocuments({
    code: 'STILL_UNCLEAR',
    name: '补正后申请内容仍不明确',
    articles: ['条例30'],
    requires: ['PROPOSAL.REASONS_MISSING', 'CORRECTION.NOT_REQUESTED', 'CORRECTION.UNANSWERED'],
    letterCode: 'R-UNCLEAR',
    annualReportRow: 'UNABLE_STILL_UNCLEAR',
  }),
  withoutDocuments({
    code: 'PETITION',
    name: '信访、投诉、举报类申请',
    articles: ['条例39①'],
    requires: ['PROPOSAL.REASONS_MISSING', 'PETITION.CHANNEL_MISSING'],
    letterCode: 'R-PET',
    annualReportRow: 'REFUSED_PETITION',
  }),
  withoutDocuments({
    code: 'REPEAT',
    name: '重复申请',
    articles: ['条例36(六)'],
    requires: [
      'PREVIOUS.REFERENCE_MISSING',
      'PREVIOUS.OTHER_APPLICANT',
      'PREVIOUS.OTHER_INFORMATION',
      'PREVIOUS.NOT_ANSWERED',
      'PREVIOUS.LETTER_NUMBER_MISSING',
    ],
    letterCode: 'R-REPEAT',
    annualReportRow: 'REFUSED_REPEAT',
  }),
  withoutDocuments({
    code: 'PUBLICATION',
    name: '要求提供公开出版物',
    articles: ['条例39②'],
    requires: ['PUBLICATION.SOURCE_MISSING'],
    letterCode: 'R-BOOK',
    annualReportRow: 'REFUSED_PUBLICATION',
  }),
  withoutDocuments({
    code: 'EXCESSIVE',
    name: '无正当理由大量反复申请',
    articles: ['条例35'],
    requires: [
      'PROPOSAL.REASONS_MISSING',
      'REASONS_REQUEST.NOT_MADE',
      'REASONS_REQUEST.PERIOD_RUNNING',
      'REASONS_REQUEST.NOT_JUDGED',
      'REASONS_REQUEST.REASONABLE',
    ],
    letterCode: 'R-EXC',
    annualReportRow: 'REFUSED_EXCESSIVE',
  }),
  withoutDocuments({
    code: 'RECONFIRM',
    name: '要求确认或重新出具已获取信息',
    articles: ['格式'],
    requires: ['PREVIOUS.REFERENCE_MISSING', 'PREVIOUS.OTHER_APPLICANT', 'PREVIOUS.NOT_ANSWERED'],
    letterCode: 'R-RECON',
    annualReportRow: 'REFUSED_RECONFIRM',
  }),
  withoutDocuments({
    code: 'CORRECTION_LAPSED',
    name: '逾期不补正',
    articles: ['条例30'],
    requires: ['CORRECTION.NOT_REQUESTED', 'CORRECTION.ANSWERED', 'CORRECTION.PERIOD_RUNNING', 'CORRECTION.EXCUSED'],
    letterCode: 'T-CORR',
    annualReportRow: 'OTHER_CORRECTION_LAPSED',
  }),
  withoutDocuments({
    code: 'FEE_LAPSED',
    name: '逾期不缴费',
    articles: ['办法6'],
    requires: ['FEE_NOTICE.NOT_SERVED', 'FEE_NOTICE.PAID', 'FEE_NOTICE.PERIOD_RUNNING'],
    letterCode: 'T-FEE',
    annualReportRow: 'OTHER_FEE_LAPSED',
  }),
  {
    ...withoutDocuments({
      code: 'WITHDRAWN',
      name: '申请人撤回',
      articles: [],
      requires: ['WITHDRAWAL.NOT_IN_WRITING', 'WITHDRAWAL.AFTER_SERVICE'],
      letterCode: 'W-ACK',
      annualReportRow: 'OTHER_OTHER',
    }),
    remedy: 'none',
  },
  withoutDocuments({
    code: 'OTHER',
    name: '其他处理',
    articles: ['格式'],
    requires: ['PROPOSAL.REASONS_MISSING'],
    letterCode: 'R-OTHER',
    annualReportRow: 'OTHER_OTHER',
  }),
];

const BY_CODE = new Map(OUTCOME_RULES.map((rule) => [rule.code, rule]));

/**
 * The rule of an outcome.
 * @law 条例36
 */
export function outcomeRule(code: OutcomeCode): OutcomeRule {
  const rule = BY_CODE.get(code);
  if (!rule) throw new RangeError(`unknown outcome: ${String(code)}`);
  return rule;
}
