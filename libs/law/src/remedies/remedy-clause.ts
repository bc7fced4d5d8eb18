import type { LegalDate } from '../dates/index.js';
import { outcomeRule } from '../outcomes/outcome-rules.js';
import type { ExemptionCode, OutcomeCode } from '../outcomes/codes.js';
import { MANDATORY_RECONSIDERATION_FROM } from './regimes.js';

/** `R-PRE`: reconsideration first. `R-ORD`: reconsideration or suit. `none`: nothing to contest. */
export type RemedyClause = 'R-PRE' | 'R-ORD' | 'none';

/**
 * Which remedy a decision must tell, by its day: whole or partial refusal under 条例14-16 needs reconsideration first
 * from 2024-01-01 on; before, and for everything else, the applicant may choose.
 * @law 复议法23①(四)
 * @law 行诉法46
 */
export function remedyClause(
  outcome: OutcomeCode,
  exemptions: readonly ExemptionCode[],
  decidedOn: LegalDate,
): RemedyClause {
  const { remedy } = outcomeRule(outcome);
  if (remedy !== 'byExemption') return remedy;
  return exemptions.length > 0 && decidedOn >= MANDATORY_RECONSIDERATION_FROM ? 'R-PRE' : 'R-ORD';
}
