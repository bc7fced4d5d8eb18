/** What consultations mean for a reply, as the law asks it (条例15, 32, 34). */
import type { LegalDate, ReplyProposal, WorkingDayCalendar } from '#libs/law';
import type { RefusalReason } from '#libs/contracts';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import { standingsOf, type Standing } from './standing.js';

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

/** One reasonable objection that is not overridden is enough for the information to stay where it is. */
function overrideOf(standings: Standing[]): ConsultationFacts['publicInterestOverride'] {
  const overridden = standings.filter(({ consultation }) => consultation.override !== null);
  const isUncovered = standings.some(
    ({ consultation: { objectionReasonable, override }, standing }) =>
      standing === 'objected' && objectionReasonable === true && !override,
  );
  if (overridden.length === 0 || isUncovered) return undefined;
  // `overrideObjection` takes no override without its reasons.
  return { reasonsGiven: true, thirdPartiesNotified: overridden.every(isNotified) };
}

/** The letter reached the third party; where nobody can be reached, sending it is all that can be done. */
function isNotified({ consultation: { override }, standing }: Standing): boolean {
  return standing === 'unreachable' || override?.noticeReceivedOn != null;
}

/** The day that a third party was told comes first: the reply does not go out before it. */
export function disclosureBlockers({ consultations, proposal }: RequestState, today: LegalDate): RefusalReason[] {
  const gives = proposal?.documents.some(({ treatment }) => treatment !== 'withheld') ?? false;
  const days = consultations.flatMap(({ override, terminatedOn }) =>
    override && !terminatedOn ? [override.disclosureOn] : [],
  );
  const last = days.sort().at(-1);
  return reasonsWhere([
    gives && last !== undefined && today < last,
    refusal('DISCLOSURE.BEFORE_STATED_DAY', ['条例32'], { disclosureOn: last ?? '' }),
  ]);
}
