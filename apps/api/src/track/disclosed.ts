/** What of a request may be seen by its applicant, and from when on. */
import type { LetterRead, RequestRead } from '#libs/records';

/** Documents given by the reply, from its dispatch on; what is withheld never appears. */
export function disclosedIds({ state, dispatchedOn }: Pick<RequestRead, 'state' | 'dispatchedOn'>): Set<string> {
  if (dispatchedOn === null || state.proposal === null) return new Set();
  const given = state.proposal.documents.filter(({ treatment }) => treatment !== 'withheld');
  return new Set(given.map(({ documentId }) => documentId));
}

/** Letters to the applicant on the way to a reply. What goes to third parties and other agencies is none of these. */
const TO_APPLICANT = new Set([
  'ACK',
  'CORR',
  'T-CORR',
  'EXT',
  'TPA',
  'RSN',
  'DEF',
  'FEE',
  'T-FEE',
  'W-ACK',
  'RECT',
  'SUG',
]);

/** Letters to the applicant that were issued; a reply only once it went out, and then also while it is replaced. */
export function visibleLetters({ state }: Pick<RequestRead, 'state'>, letters: readonly LetterRead[]): LetterRead[] {
  const isDispatched = (letterId: string) => state.letters.find(({ id }) => id === letterId)?.dispatchedOn != null;
  const isOut = ({ id, code }: LetterRead) => TO_APPLICANT.has(code) || (code.startsWith('R-') && isDispatched(id));
  return letters.filter((letter) => letter.status === 'issued' && letter.blobKey !== null && isOut(letter));
}
