/** What an effect reads, and what it answers. */
import type { EffectInput, EffectResult } from '#libs/contracts';

export { openCaseFile, textsOf, type CaseFile } from '#libs/drafting';

export function done(
  input: Pick<EffectInput, 'effectKey'>,
  effect: EffectResult['effect'],
  facts: EffectResult['facts'],
): EffectResult {
  return { effectKey: input.effectKey, effect, outcome: 'done', facts };
}

/** For good: what a further try could mend is thrown instead. `missing` is said in the words of a rule, never in a person's. */
export function failed(
  input: Pick<EffectInput, 'effectKey'>,
  effect: EffectResult['effect'],
  code: string,
  missing: readonly string[] = [],
): EffectResult {
  return { effectKey: input.effectKey, effect, outcome: 'failed', facts: { code, missing } };
}
