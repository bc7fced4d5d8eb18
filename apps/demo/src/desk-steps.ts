/** What happens at the desk beside the main line, each a sentence of a story. */
import type { CommandAnswer } from '#libs/contracts';
import type { DayFactType } from '#libs/request';
import type { Story } from './story.js';

/** The last entry of a kind was wrong; the clerk takes it back and enters the right day, or that it never happened. */
export async function clerkTakesBack(
  story: Story,
  fact: DayFactType,
  rightOn: string | null,
  evidence: string,
): Promise<CommandAnswer> {
  const entered = (await story.state()).dayFacts.findLast(({ type }) => type === fact);
  if (!entered) throw new Error(`no ${fact} was entered`);
  const data = { seq: entered.seq, rightOn, proofDocumentId: null };
  return story.give('takeBackFact', story.system.agency.as('clerk'), data, { evidence });
}
