import type { ArticleId, LegalDate } from '#libs/law';
import type { RefusalReason } from '#libs/contracts';
import type { DecideContext } from '../../context.js';
import { reasonsWhere, refusal } from '../../refusals.js';
import type { RequestState } from '../../state.js';
import type { Actor } from '../../vocabulary.js';
import { findStanding, standingsOf, type Standing } from '../standing.js';
import type { ConsultationKind } from '../vocabulary.js';

export const THIRD_PARTY: ArticleId[] = ['条例32'];
const ARTICLES: Record<ConsultationKind, ArticleId[]> = { thirdParty: THIRD_PARTY, coAuthor: ['条例34'] };

export function articlesOf(standing: Standing | undefined): ArticleId[] {
  return standing ? ARTICLES[standing.consultation.kind] : [...THIRD_PARTY, ...ARTICLES.coAuthor];
}

export function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}

export function evidenceMissing(text: string | undefined, field: string, articles: ArticleId[]): RefusalReason[] {
  return reasonsWhere([isBlank(text), refusal('EVIDENCE.MISSING', articles, { field })]);
}

/** The consultation that a command names, as it stands today. */
export function namedStanding(
  state: RequestState,
  { consultationId }: { consultationId: string },
  { calendar, today }: DecideContext,
): Standing | undefined {
  return findStanding(standingsOf(state, calendar, today), consultationId);
}

/** The consultation of whoever came by its link. */
export function ownStanding(state: RequestState, actor: Actor, context: DecideContext): Standing | undefined {
  return actor.kind === 'thirdParty' ? namedStanding(state, actor, context) : undefined;
}

/** Stands beside the greyed button where no consultation at all is such as the command needs. */
export function noneOf(
  state: RequestState,
  { calendar, today }: DecideContext,
  reason: RefusalReason,
  fits: (standing: Standing) => boolean,
): RefusalReason[] {
  return reasonsWhere([!standingsOf(state, calendar, today).some(fits), reason]);
}

/** A day on which something is said to have happened to a letter: not in the future, not before the letter. */
export function dayOfFact(
  on: LegalDate,
  notBefore: LegalDate | undefined,
  today: LegalDate,
  field: string,
  articles: ArticleId[],
): RefusalReason[] {
  return reasonsWhere(
    [on > today, refusal('FACT.IN_FUTURE', articles, { field })],
    [notBefore !== undefined && on < notBefore, refusal('FACT.BEFORE_LETTER', articles, { field })],
  );
}
