/** What of a request may be seen by its applicant, and from when on. */
import type { LetterRead, RequestRead } from '#libs/records';

/** Documents given by the reply, from its dispatch on; what is withheld never appears. */
export function disclosedIds({ state, dispatchedOn }: Pick<RequestRead, 'state' | 'dispatchedOn'>): Set<string> {
  if (dispatchedOn === null || state.proposal === null) return new Set();
  const given = state.proposal.documents.filter(({ treatment }) => treatment !== 'withheld');
  return new Set(given.map(({ documentId }) => documentId));
}

/** Letters that were issued; a reply only once it went out. */
export function visibleLetters(
  { dispatchedOn }: Pick<RequestRead, 'dispatchedOn'>,
  letters: readonly LetterRead[],
): LetterRead[] {
  return letters.filter(
    ({ code, status, blobKey }) =>
      status === 'issued' && blobKey !== null && (!code.startsWith('R-') || dispatchedOn !== null),
  );
}
