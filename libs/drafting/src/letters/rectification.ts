/** 更正请求答复书 (条例41): what was found, by whoever decided. */
import type { CommandContents } from '#libs/request';
import { formalCitation } from '#libs/law';
import type { LetterOf } from '#libs/letters';
import { inAgency } from '#libs/records';
import { textsOf, type CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';
import { commonOf, replacedBy, type Standing } from './common.js';
import { remedyOf } from './remedy.js';

export async function rectificationLetter(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  letterId: string,
): Promise<LetterOf<'RECT'>> {
  const { answer } = file.state.rectification ?? {};
  if (!answer) throw new Error('a request for rectification was not answered');
  const { findings, organ } = await inAgency(deps.source, file.agencyId, (manager) =>
    textsOf<CommandContents['answerRectification']['texts']>(manager, file, letterId),
  );
  return {
    ...commonOf(file, standing),
    docCode: 'RECT',
    kind: answer.decision,
    correctionSought: file.application.correctionSought ?? '',
    facts: [findings],
    ...(organ ? { organ } : {}),
    basis: [formalCitation('条例41')],
    ...replacedBy(file),
    // Whoever does not agree has the ordinary remedies: nothing is withheld under 条例14-16.
    remedy: remedyOf(file, { outcome: 'OTHER', exemptions: [] }, standing.issuedOn),
  };
}
