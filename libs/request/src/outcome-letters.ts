/** The letter that carries an outcome (handbook §6); the table itself is the law's. */
import { outcomeRule } from '#libs/law';
import type { LetterCode } from './events.js';
import type { ProposableOutcome } from './vocabulary.js';

export function replyLetterOf(outcome: ProposableOutcome): LetterCode {
  return outcomeRule(outcome).letterCode as LetterCode;
}
