/** 主动公开建议答复书 (条例44): what was examined, by whoever decided. */
import { formalCitation } from '#libs/law';
import type { LetterOf } from '#libs/letters';
import type { CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';
import { commonOf, replacedBy, type Standing } from './common.js';
import { writtenWith } from './decided-by.js';

export async function suggestionLetter(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  letterId: string,
): Promise<LetterOf<'SUG'>> {
  const { of, answer } = file.state.suggestion ?? {};
  if (!answer) throw new Error('a suggestion was not answered');
  const { findings, place } = await writtenWith<'answerSuggestion'>(deps, file, letterId);
  return {
    ...commonOf(file, standing),
    docCode: 'SUG',
    kind: answer.decision,
    givenOn: of?.number ?? '',
    because: file.application.suggestedBecause ?? '',
    facts: [findings],
    ...(answer.publishedOn ? { published: { on: answer.publishedOn, place } } : {}),
    basis: [formalCitation('条例44')],
    ...replacedBy(file),
  };
}
