/** What consultations mean for a reply, as the law asks it (条例15, 32, 34). */
import { exemptionRule, type LegalDate, type ReplyProposal, type WorkingDayCalendar } from '#libs/law';
import type { RefusalReason } from '#libs/contracts';
import type { ClaimedExemption } from '../proposal/commands.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import { standingOverride, standingsOf, type Standing } from './standing.js';
import type { Consultation } from './state.js';

type ConsultationFacts = Pick<ReplyProposal, 'thirdParties' | 'coAuthors' | 'publicInterestOverride'>;

/** Third parties and co-author agencies by their ordinal, and the override where it covers all that needs one. */
export function consultedParties(
  state: RequestState,
  { calendar, today }: { calendar: WorkingDayCalendar; today: LegalDate },
): ConsultationFacts {
  const standings = standingsOf(state, calendar, today);
  const of = (kind: string) => standings.filter(({ consultation }) => consultation.kind === kind);
  return {
    thirdParties: of('thirdParty').map(({ consultation, standing }) => ({
      ref: String(consultation.ordinal),
      state: standing,
      objectionReasonable: consultation.objectionReasonable ?? undefined,
    })),
    coAuthors: of('coAuthor').map(({ consultation, standing }) => ({
      ref: String(consultation.ordinal),
      state: standing,
    })),
    publicInterestOverride: overrideOf(of('thirdParty').filter(({ standing }) => standing !== 'terminated')),
  };
}

export function isForThirdParty({ code }: Pick<ClaimedExemption, 'code'>): boolean {
  return exemptionRule(code).article === 15;
}

/** Third parties that were asked and did not agree: whose rights a withheld piece can be about (条例15). */
function disagreeing({ consultations }: Pick<RequestState, 'consultations'>): Consultation[] {
  return consultations.filter(
    ({ kind, terminatedOn, opinion }) => kind === 'thirdParty' && !terminatedOn && opinion?.stance !== 'agree',
  );
}

/** The consultation that a withheld piece rests on: the one that it names, or the only one there is. */
export function consultationOfPiece(
  state: Pick<RequestState, 'consultations'>,
  { consultationId }: Pick<ClaimedExemption, 'consultationId'>,
): Consultation | null {
  const asked = disagreeing(state);
  if (consultationId !== undefined) return asked.find(({ id }) => id === consultationId) ?? null;
  return asked.length === 1 ? (asked[0] ?? null) : null;
}

/** Pieces for the sake of a third party that do not say for whose, though several were asked. */
export function unnamedConsultations(state: RequestState, pieces: readonly ClaimedExemption[]): number {
  if (disagreeing(state).length === 0) return 0;
  return pieces.filter((piece) => isForThirdParty(piece) && !consultationOfPiece(state, piece)).length;
}

/** One reasonable objection that is not overridden is enough for the information to stay where it is. */
function overrideOf(standings: Standing[]): ConsultationFacts['publicInterestOverride'] {
  const overridden = standings.filter(({ consultation }) => standingOverride(consultation) !== null);
  const isUncovered = standings.some(
    ({ consultation, standing }) =>
      standing === 'objected' && consultation.objectionReasonable === true && !standingOverride(consultation),
  );
  if (overridden.length === 0 || isUncovered) return undefined;
  // `overrideObjection` takes no override without its reasons.
  return { reasonsGiven: true, thirdPartiesNotified: overridden.every(isNotified) };
}

/** The letter reached the third party; where nobody can be reached, sending it is all that can be done. */
function isNotified({ consultation, standing }: Standing): boolean {
  return standing === 'unreachable' || standingOverride(consultation)?.noticeReceivedOn != null;
}

/** The day that a third party was told comes first: the reply does not go out before it. */
export function disclosureBlockers({ consultations, proposal }: RequestState, today: LegalDate): RefusalReason[] {
  const gives = proposal?.documents.some(({ treatment }) => treatment !== 'withheld') ?? false;
  const days = consultations.flatMap((each) => {
    const override = standingOverride(each);
    return override && !each.terminatedOn ? [override.disclosureOn] : [];
  });
  const last = days.sort().at(-1);
  return reasonsWhere([
    gives && last !== undefined && today < last,
    refusal('DISCLOSURE.BEFORE_STATED_DAY', ['条例32'], { disclosureOn: last ?? '' }),
  ]);
}
