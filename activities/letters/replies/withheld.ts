/** 不予公开 (条例14-16, 36三): each piece with its ground and its own reasons. */
import type { LetterOf, Withheld } from '#libs/letters';
import { reasonsOf, type ClaimedExemption } from '#libs/request';
import { paragraphs, type ReplyMatter } from './matter.js';

/** How the third party of a piece was asked (条例32). This line does not ask third parties yet. */
function consultationOf(_matter: ReplyMatter, _piece: ClaimedExemption): Withheld['consultation'] {
  return undefined;
}

export function withheldPieces(matter: ReplyMatter): Withheld[] {
  const { proposal, texts, file, documentNames } = matter;
  return proposal.exemptions.map((piece, index) => {
    const written = texts.withheld?.[index];
    const documentName = piece.documentId && documentNames.get(piece.documentId);
    const information = [documentName, written?.information].filter(Boolean).join('：');
    return {
      information: information || file.application.description,
      exemption: piece.code,
      reasons: paragraphs(reasonsOf(written, { data: proposal, texts })),
      classificationBasis: written?.classificationBasis,
      prohibitingLaw: written?.prohibitingLaw,
      consultation: consultationOf(matter, piece),
    };
  });
}

const WAY_TO_REFUSAL = '经检索、审查，你申请公开的信息属于依法不予公开的情形。';

export function denied(matter: ReplyMatter): LetterOf<'R-DENY'> {
  const withheld = withheldPieces(matter);
  // Where the reasons of the reply are those of its only ground, they stand there alone.
  const areTold = withheld.some(({ reasons }) => reasons.join() === matter.reply.facts.join());
  return {
    ...matter.reply,
    facts: areTold ? [WAY_TO_REFUSAL] : matter.reply.facts,
    docCode: 'R-DENY',
    withheld,
    severanceFinding: matter.texts.severanceFinding ?? '',
  };
}
