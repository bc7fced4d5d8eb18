import type { ArticleId } from '../articles/index.js';
import type { LegalDate } from '../dates/index.js';

/** Kinds of agency as far as they decide who reconsiders (复议法24, 25, 27, 28). */
export const AGENCY_KINDS = [
  /** 县级以上地方人民政府工作部门 */
  'localDepartment',
  /** 省级以下地方人民政府 */
  'localGovernment',
  /** 省、自治区、直辖市人民政府 */
  'provincialGovernment',
  /** 国务院部门 */
  'stateCouncilDepartment',
  /** 海关、金融、外汇管理等垂直领导机关，税务，国家安全 */
  'verticalAgency',
  /** 履行行政复议机构职责的司法行政部门 */
  'justiceDepartment',
  /** 政府依法设立的派出机关 */
  'governmentOutpost',
  /** 部门依法设立、以自己名义履职的派出机构 */
  'departmentOutpost',
  /** 法律、法规、规章授权的组织 */
  'authorisedOrganisation',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** Names of the bodies around an agency, as its settings hold them. Which are needed depends on kind and day. */
export interface AgencyBodies {
  /** The agency's own full name. */
  readonly name: string;
  /** 本级人民政府; of an outpost or organisation, the government that set it up or manages it. */
  readonly sameLevelGovernment?: string;
  /** 上一级人民政府 */
  readonly upperGovernment?: string;
  /** 上一级主管部门; of an outpost or organisation, the department that set it up or manages it. */
  readonly upperDepartment?: string;
}

export interface Agency extends AgencyBodies {
  readonly kind: AgencyKind;
}

export type BodyField = keyof AgencyBodies;

/** Who reconsiders for one kind of agency in one period; several bodies: the applicant chooses. */
export interface ReconsiderationRule {
  readonly kind: AgencyKind;
  readonly inForceFrom: LegalDate;
  readonly bodies: readonly [BodyField, ...BodyField[]];
  readonly articles: readonly ArticleId[];
}
