import type { ArticleId } from '../articles/index.js';
import type { ResultRowCode } from '../annual-report/rows.js';
import type { ExemptionCode } from './codes.js';
import type { RequirementCode } from './requirements/index.js';

/** 14: must be withheld. 15: must be, unless overridden. 16: may be. */
export type ExemptionMode = 'MUST_WITHHOLD' | 'MUST_UNLESS' | 'MAY_WITHHOLD';

/** What brings disclosure nevertheless. */
export type ExemptionOverride =
  | 'none'
  /** The third party agrees, or withholding would weigh on the public interest (15). */
  | 'thirdPartyConsentOrPublicInterest'
  /** The agency may decide to disclose (16①). */
  | 'discretion'
  /** Discretion, and a duty to publish in a law, regulation or rule goes before (16②). */
  | 'discretionOrPublicationDuty';

export interface ExemptionRule {
  readonly code: ExemptionCode;
  /** Chinese name. */
  readonly name: string;
  readonly article: 14 | 15 | 16;
  readonly articles: readonly ArticleId[];
  readonly mode: ExemptionMode;
  readonly override: ExemptionOverride;
  /** What must hold before a reply may rely on it. */
  readonly requires: readonly RequirementCode[];
  /** Where a request refused on this ground counts in table 3. */
  readonly annualReportRow: ResultRowCode;
}

type Specific = Pick<ExemptionRule, 'code' | 'name' | 'annualReportRow'> & { requires?: readonly RequirementCode[] };

const article14 = ({ requires = [], ...rule }: Specific): ExemptionRule => ({
  ...rule,
  article: 14,
  articles: ['条例14'],
  mode: 'MUST_WITHHOLD',
  override: 'none',
  requires: ['EXEMPTION.REASONS_MISSING', 'SEVERANCE.NOT_CONSIDERED', ...requires],
});

const article15 = (rule: Specific): ExemptionRule => ({
  ...rule,
  article: 15,
  articles: ['条例15', '条例32'],
  mode: 'MUST_UNLESS',
  override: 'thirdPartyConsentOrPublicInterest',
  requires: [
    'EXEMPTION.REASONS_MISSING',
    'SEVERANCE.NOT_CONSIDERED',
    'CONSULTATION.THIRD_PARTY_MISSING',
    'CONSULTATION.THIRD_PARTY_UNFINISHED',
    'CONSULTATION.THIRD_PARTY_AGREED',
    'CONSULTATION.OBJECTION_UNJUDGED',
  ],
});

const article16Internal = (rule: Specific): ExemptionRule => ({
  ...rule,
  article: 16,
  articles: ['条例16①'],
  mode: 'MAY_WITHHOLD',
  override: 'discretion',
  requires: ['EXEMPTION.REASONS_MISSING', 'SEVERANCE.NOT_CONSIDERED'],
});

const article16Process = (rule: Specific): ExemptionRule => ({
  ...rule,
  article: 16,
  articles: ['条例16②'],
  mode: 'MAY_WITHHOLD',
  override: 'discretionOrPublicationDuty',
  requires: [
    'EXEMPTION.REASONS_MISSING',
    'SEVERANCE.NOT_CONSIDERED',
    'EXEMPTION.PUBLICATION_DUTY_UNCHECKED',
    'EXEMPTION.PUBLICATION_DUTY_EXISTS',
  ],
});

/**
 * Handbook §1.9.
 * @law 条例14 条例15 条例16① 条例16②
 */
export const EXEMPTION_RULES: readonly ExemptionRule[] = [
  article14({
    code: 'E14_STATE_SECRET',
    name: '国家秘密',
    annualReportRow: 'DENIED_STATE_SECRET',
    requires: ['EXEMPTION.CLASSIFICATION_BASIS_MISSING'],
  }),
  article14({
    code: 'E14_LAW_PROHIBITS',
    name: '法律、行政法规禁止公开',
    annualReportRow: 'DENIED_LAW_FORBIDS',
    requires: ['EXEMPTION.PROHIBITING_LAW_MISSING', 'EXEMPTION.PROHIBITION_RANK_TOO_LOW'],
  }),
  article14({ code: 'E14_NATIONAL_SECURITY', name: '可能危及国家安全', annualReportRow: 'DENIED_SAFETY_STABILITY' }),
  article14({ code: 'E14_PUBLIC_SECURITY', name: '可能危及公共安全', annualReportRow: 'DENIED_SAFETY_STABILITY' }),
  article14({ code: 'E14_ECONOMIC_SECURITY', name: '可能危及经济安全', annualReportRow: 'DENIED_SAFETY_STABILITY' }),
  article14({ code: 'E14_SOCIAL_STABILITY', name: '可能危及社会稳定', annualReportRow: 'DENIED_SAFETY_STABILITY' }),
  article15({ code: 'E15_TRADE_SECRET', name: '商业秘密', annualReportRow: 'DENIED_THIRD_PARTY' }),
  article15({ code: 'E15_PRIVACY', name: '个人隐私', annualReportRow: 'DENIED_THIRD_PARTY' }),
  article15({
    code: 'E15_OTHER_THIRD_PARTY',
    name: '其他损害第三方合法权益的信息',
    annualReportRow: 'DENIED_THIRD_PARTY',
  }),
  article16Internal({ code: 'E16_INTERNAL_PERSONNEL', name: '人事管理信息', annualReportRow: 'DENIED_INTERNAL' }),
  article16Internal({ code: 'E16_INTERNAL_LOGISTICS', name: '后勤管理信息', annualReportRow: 'DENIED_INTERNAL' }),
  article16Internal({ code: 'E16_INTERNAL_WORKFLOW', name: '内部工作流程信息', annualReportRow: 'DENIED_INTERNAL' }),
  article16Process({ code: 'E16_PROCESS_DISCUSSION', name: '讨论记录', annualReportRow: 'DENIED_PROCESS' }),
  article16Process({ code: 'E16_PROCESS_DRAFT', name: '过程稿', annualReportRow: 'DENIED_PROCESS' }),
  article16Process({ code: 'E16_PROCESS_CORRESPONDENCE', name: '磋商信函', annualReportRow: 'DENIED_PROCESS' }),
  article16Process({ code: 'E16_PROCESS_REQUEST_REPORT', name: '请示报告', annualReportRow: 'DENIED_PROCESS' }),
  article16Process({
    code: 'E16_ENFORCEMENT_FILE',
    name: '行政执法案卷信息',
    annualReportRow: 'DENIED_ENFORCEMENT_FILE',
  }),
];

const BY_CODE = new Map(EXEMPTION_RULES.map((rule) => [rule.code, rule]));

/**
 * The rule of an exemption.
 * @law 条例16
 */
export function exemptionRule(code: ExemptionCode): ExemptionRule {
  const rule = BY_CODE.get(code);
  if (!rule) throw new RangeError(`unknown exemption: ${String(code)}`);
  return rule;
}
