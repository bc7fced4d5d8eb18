/** What an application is for: information (条例27), or one of the small processes of their own (ADR 14). */
import type { ArticleId } from '#libs/law';
import type { LetterState, RequestState } from './state.js';

export const PROCEDURES = [
  'disclosure',
  'rectification', // that a record about oneself is put right (条例41)
  'suggestion', // that information which was given is published for everybody (条例44)
] as const;
export type Procedure = (typeof PROCEDURES)[number];
/** No application for information: examined, answered by one letter and closed; no clock of the law runs. */
export type OwnProcedure = Exclude<Procedure, 'disclosure'>;

export const PROCEDURE_BASIS: Record<OwnProcedure, ArticleId[]> = { rectification: ['条例41'], suggestion: ['条例44'] };

export function ownProcedure({ rectification, suggestion }: RequestState): OwnProcedure | null {
  if (rectification) return 'rectification';
  return suggestion ? 'suggestion' : null;
}

const ANSWER_LETTERS: readonly string[] = ['RECT', 'SUG'];

/** The answer of such a process that is in the applicant's hands: a withdrawal is none. */
export function answerLetter(state: RequestState): LetterState | undefined {
  const { answer } = state.rectification ?? state.suggestion ?? {};
  if (!answer || answer.decision === 'withdrawn') return undefined;
  return state.letters.find(
    ({ id, code, status }) => id === answer.textOf && ANSWER_LETTERS.includes(code) && status === 'issued',
  );
}
