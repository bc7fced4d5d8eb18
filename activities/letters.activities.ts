/** Rendering: the draft that is looked at before a signature, and the letter that bears the number. */
import type { EffectInput, EffectResult } from '#libs/contracts';
import { GlyphMissing, LetterDataError, LetterError, UnsafeText, type Letter } from '#libs/letters';
import { RemedyDataMissing } from '#libs/law';
import { done, failed, openCaseFile, type CaseFile } from './case-file.js';
import type { ActivityDeps } from './deps.js';
import type { EffectActivities } from './effect-activities.js';
import { findEffectFile, keepEffectFile, storeBytes } from './effect-files.js';
import { draftLetter, issuedLetter } from '#libs/drafting';

export function createLetterActivities(deps: ActivityDeps): Pick<EffectActivities, 'renderDraft' | 'issueLetter'> {
  return {
    renderDraft: (input) => renderInto(deps, input, 'renderDraft', draftLetter),
    issueLetter: (input) => renderInto(deps, input, 'issueLetter', issuedLetter),
  };
}

type Compose = (deps: ActivityDeps, file: CaseFile) => Promise<Letter>;

/** A letter that cannot be printed as it is fails for good, with the code of why; a busy renderer is tried again. */
async function renderInto(
  deps: ActivityDeps,
  input: EffectInput,
  effect: 'renderDraft' | 'issueLetter',
  compose: Compose,
): Promise<EffectResult> {
  const file = await openCaseFile(deps, input);
  const kept = await findEffectFile(deps, file);
  if (kept) return done(input, effect, { sha256: kept.sha256, pages: kept.parts });
  try {
    const { pdf, pages } = await deps.renderer.render(await compose(deps, file));
    const { sha256, parts } = await keepEffectFile(deps, file, await storeBytes(deps, file, pdf), pages);
    return done(input, effect, { sha256, pages: parts });
  } catch (error) {
    if (error instanceof LetterError && !error.retryable) return failed(input, effect, error.code, missingIn(error));
    if (error instanceof RemedyDataMissing) {
      const missing = error.blockers.map(({ message }) => message);
      return failed(input, effect, 'REMEDY.DATA_MISSING', missing);
    }
    throw error;
  }
}

/** What the desk can mend: contents by their names, characters by the fields that hold them. */
function missingIn(error: LetterError): string[] {
  if (error instanceof LetterDataError) return error.missing.map(({ contents }) => contents);
  if (error instanceof GlyphMissing) return [...error.fields];
  return error instanceof UnsafeText ? [error.field] : [];
}
