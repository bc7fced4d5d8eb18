import type { LegalDate } from '../dates/index.js';
import type { Blocker } from './blocker.js';
import { exemptionRule } from './exemption-rules.js';
import { outcomeRule } from './outcome-rules.js';
import type { ReplyProposal } from './reply-proposal.js';
import { REQUIREMENT_CODES, REQUIREMENTS, type RequirementCode } from './requirements/index.js';

/**
 * Every requirement that bears on a proposal: its outcome's, its exemptions', its other grounds'.
 * For the desk, which lists beforehand what a reply will need.
 */
export function replyRequirements(
  proposal: Pick<ReplyProposal, 'outcome' | 'exemptions' | 'otherGrounds'>,
): RequirementCode[] {
  const bearing = new Set<RequirementCode>([
    ...outcomeRule(proposal.outcome).requires,
    ...(proposal.exemptions ?? []).flatMap((each) => exemptionRule(each.code).requires),
    ...(proposal.otherGrounds ?? []).flatMap((ground) => outcomeRule(ground).requiresAsGround ?? []),
  ]);
  return REQUIREMENT_CODES.filter((code) => bearing.has(code));
}

/**
 * All reasons why a reply may not be proposed on the day `on`; empty when it may.
 * @law 条例36
 * @law 条例37
 */
export function getReplyBlockers(proposal: ReplyProposal, on: LegalDate): Blocker[] {
  return replyRequirements(proposal).flatMap((code) => unmet(code, proposal, on));
}

/**
 * All reasons why a reply may not be signed: those of the proposal, and secrecy review of what would be given.
 * @law 条例17
 */
export function getDecisionBlockers(proposal: ReplyProposal, on: LegalDate): Blocker[] {
  return [...getReplyBlockers(proposal, on), ...unmet('SECRECY.REVIEW_OPEN', proposal, on)];
}

function unmet(code: RequirementCode, proposal: ReplyProposal, on: LegalDate): Blocker[] {
  const { articles, force, message, failures } = REQUIREMENTS[code];
  return failures(proposal, on).map((details) => ({ code, articles, force, message, details }));
}
