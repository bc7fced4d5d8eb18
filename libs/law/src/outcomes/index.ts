export type { Blocker } from './blocker.js';
export {
  EXEMPTION_CODES,
  isExemptionCode,
  isOutcomeCode,
  LETTER_CODES,
  OUTCOME_CODES,
  type ExemptionCode,
  type LetterCode,
  type OutcomeCode,
} from './codes.js';
export {
  EXEMPTION_RULES,
  exemptionRule,
  type ExemptionMode,
  type ExemptionOverride,
  type ExemptionRule,
} from './exemption-rules.js';
export { letterRule, type LetterRemedy, type LetterRule } from './letter-rules.js';
export { OUTCOME_RULES, outcomeRule, type OutcomeRemedy, type OutcomeRule } from './outcome-rules.js';
export { getDecisionBlockers, getReplyBlockers, replyRequirements } from './reply-blockers.js';
export type {
  CoAuthorConsultation,
  ConsultationState,
  ExemptionProposal,
  InstrumentRank,
  ReplyProposal,
  ThirdPartyConsultation,
} from './reply-proposal.js';
export {
  OTHER_GROUNDS,
  PRACTICE_CODES,
  REQUIREMENT_CODES,
  REQUIREMENTS,
  type OtherGround,
  type Requirement,
  type RequirementCode,
} from './requirements/index.js';
