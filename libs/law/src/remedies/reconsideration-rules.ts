import { article } from '../articles/index.js';
import type { LegalDate } from '../dates/index.js';
import type { AgencyKind, ReconsiderationRule } from './agency.js';

/** Decisions before the regulation of 2019 are not told any remedy by this system. */
const OLD = article('条例36').inForceFrom;
const NEW = article('复议法24').inForceFrom;

/** The applicant chooses. */
const EITHER = ['sameLevelGovernment', 'upperDepartment'] as const;

/**
 * Old (复议法 2017) and new (2023) side by side, newest first within a kind.
 * @law 复议法24 复议法25 复议法27 复议法28 旧复议法12 旧复议法13 旧复议法14 旧复议法15
 */
export const RECONSIDERATION_RULES: readonly ReconsiderationRule[] = [
  // New law: the government of the same level alone; the old choice of the upper department is gone.
  { kind: 'localDepartment', inForceFrom: NEW, bodies: ['sameLevelGovernment'], articles: ['复议法24'] },
  { kind: 'localGovernment', inForceFrom: NEW, bodies: ['upperGovernment'], articles: ['复议法24'] },
  { kind: 'governmentOutpost', inForceFrom: NEW, bodies: ['sameLevelGovernment'], articles: ['复议法24'] },
  { kind: 'departmentOutpost', inForceFrom: NEW, bodies: ['sameLevelGovernment'], articles: ['复议法24'] },
  { kind: 'authorisedOrganisation', inForceFrom: NEW, bodies: ['sameLevelGovernment'], articles: ['复议法24'] },
  { kind: 'provincialGovernment', inForceFrom: NEW, bodies: ['name'], articles: ['复议法24'] },
  { kind: 'stateCouncilDepartment', inForceFrom: NEW, bodies: ['name'], articles: ['复议法25'] },
  { kind: 'verticalAgency', inForceFrom: NEW, bodies: ['upperDepartment'], articles: ['复议法27'] },
  { kind: 'justiceDepartment', inForceFrom: NEW, bodies: EITHER, articles: ['复议法28'] },
  // Old law: a department's applicant chose between the government of the same level and the upper department.
  { kind: 'localDepartment', inForceFrom: OLD, bodies: EITHER, articles: ['旧复议法12'] },
  { kind: 'justiceDepartment', inForceFrom: OLD, bodies: EITHER, articles: ['旧复议法12'] },
  { kind: 'departmentOutpost', inForceFrom: OLD, bodies: EITHER, articles: ['旧复议法15'] },
  { kind: 'authorisedOrganisation', inForceFrom: OLD, bodies: EITHER, articles: ['旧复议法15'] },
  { kind: 'localGovernment', inForceFrom: OLD, bodies: ['upperGovernment'], articles: ['旧复议法13'] },
  { kind: 'governmentOutpost', inForceFrom: OLD, bodies: ['sameLevelGovernment'], articles: ['旧复议法15'] },
  { kind: 'provincialGovernment', inForceFrom: OLD, bodies: ['name'], articles: ['旧复议法14'] },
  { kind: 'stateCouncilDepartment', inForceFrom: OLD, bodies: ['name'], articles: ['旧复议法14'] },
  { kind: 'verticalAgency', inForceFrom: OLD, bodies: ['upperDepartment'], articles: ['旧复议法12'] },
];

/** Who reconsiders a decision of such an agency, made on that day; `undefined` before the regulation of 2019. */
export function reconsiderationRule(kind: AgencyKind, decidedOn: LegalDate): ReconsiderationRule | undefined {
  return RECONSIDERATION_RULES.find((rule) => rule.kind === kind && rule.inForceFrom <= decidedOn);
}
