import type { LetterState, RequestState } from './state.js';

/** The newest reply letter whose number stands: it has left the house, or is about to. */
export function replyLetter({ letters }: Pick<RequestState, 'letters'>): LetterState | undefined {
  return letters.findLast(({ code, status }) => code.startsWith('R-') && status !== 'voided');
}

export function changeLetter(
  letters: LetterState[],
  id: string | undefined,
  change: Partial<LetterState>,
): LetterState[] {
  return letters.map((letter) => (letter.id === id ? { ...letter, ...change } : letter));
}
