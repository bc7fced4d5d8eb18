/** The letter that carries an outcome (handbook §6); the table itself is the law's. */
import { outcomeRule, type LetterCode } from '#libs/law';
import type { ProposableOutcome } from './vocabulary.js';

export function replyLetterOf(outcome: ProposableOutcome): LetterCode {
  return outcomeRule(outcome).letterCode;
}
