import { letterRule, type LetterCode } from '#libs/law';

/** The Chinese name of a letter. */
export function letterTitle(code: string): string {
  return letterRule(code as LetterCode).name;
}
