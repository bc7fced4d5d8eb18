/** 不予公开 (条例14-16, 36三): each piece with its ground and its own reasons. */
import type { LetterOf, Withheld } from '#libs/letters';
import { consultationOfPiece, isForThirdParty, reasonsOf, type ClaimedExemption } from '#libs/request';
import { paragraphs, type ReplyMatter } from './matter.js';

const STANCES = { object: 'objected', partly: 'partly_agreed', agree: undefined } as const;

/** How the third party of a piece was asked and what it said (条例32), without a word of who it is. */
function consultationOf(
  { file }: ReplyMatter,
  piece: ClaimedExemption,
  publicInterest: string | undefined,
): Withheld['consultation'] {
  const consultation = isForThirdParty(piece) ? consultationOfPiece(file.state, piece) : null;
  if (!consultation) return undefined;
  const { sentOn, opinion, unreachableOn } = consultation;
  return {
    askedOn: sentOn,
    stance: (opinion && STANCES[opinion.stance]) ?? (unreachableOn ? 'unreachable' : 'silent'),
    ...(opinion ? { answeredOn: opinion.answeredOn } : {}),
    publicInterest: publicInterest ?? '',
  };
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
      consultation: consultationOf(matter, piece, written?.publicInterest),
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
