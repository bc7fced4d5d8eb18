/** Earlier requests of the same applicant, as the desk shows them and a proposal names one (条例36六). */
import type { EarlierRequest } from '../api/types';
import { t } from '../texts';
import type { Values } from './proposal/fields';

/** Above this two applications are marked: look at it. It decides nothing. */
const ALIKE_PERCENT = 60;

export const isAlike = ({ likeness }: EarlierRequest): boolean => likeness !== null && likeness >= ALIKE_PERCENT;

export function earlierLabel(request: EarlierRequest): string {
  const { number, outcome, stageText, likeness } = request;
  const how = outcome ? (t.outcomes[outcome] ?? outcome) : stageText;
  return `${number} · ${how} · ${t.request.earlier.likeness(likeness)}`;
}

/** What the record knows of it, for the fields of a proposal; that the information is the same, the officer says. */
export function namedBy({ number, repliedOn, replyNumber }: EarlierRequest): Values {
  return {
    'previousRequest.number': number,
    'previousRequest.repliedOn': repliedOn ?? '',
    'previousRequest.replyNumber.word': replyNumber?.word ?? '',
    'previousRequest.replyNumber.year': replyNumber ? String(replyNumber.year) : '',
    'previousRequest.replyNumber.serial': replyNumber ? String(replyNumber.serial) : '',
    'previousRequest.sameApplicant': 'true',
  };
}
