export { AGENCY_KINDS, type Agency, type AgencyBodies, type AgencyKind } from './agency.js';
export { getRemedyBlockers } from './get-remedy-blockers.js';
export { reconsiderationOrgans, type ReconsiderationOrgans } from './reconsideration-organ.js';
export { RECONSIDERATION_RULES } from './reconsideration-rules.js';
export { MANDATORY_RECONSIDERATION_FROM } from './regimes.js';
export { remedyClause, type RemedyClause } from './remedy-clause.js';
export { RemedyDataMissing } from './remedy-data-missing.js';
export type { RemedyInput } from './remedy-input.js';
export { remedyNotice, type LitigationLimit, type RemedyNotice } from './remedy-notice.js';
