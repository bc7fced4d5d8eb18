/** What a reply is made of: read once, so that each letter is a plain sentence over it. */
import type { ReplyCommon } from '#libs/letters';
import type { Proposal, ProposalTexts } from '#libs/request';
import type { CaseFile } from '../../case-file.js';
import type { ReasonsAsked } from '../excessive.js';

export interface ReplyMatter {
  file: CaseFile;
  proposal: Proposal;
  texts: ProposalTexts;
  /** What every reply says. */
  reply: ReplyCommon;
  /** Names of the documents of the proposal, by id. */
  documentNames: ReadonlyMap<string, string>;
  /** How the applicant was asked for reasons of so many requests, and what was said (条例35). */
  reasonsAsked?: ReasonsAsked;
}

/** What a person wrote, a paragraph for each line. */
export function paragraphs(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
