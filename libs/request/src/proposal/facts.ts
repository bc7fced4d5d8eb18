/** A proposal as `libs/law` judges it: what is in the file, without the texts themselves. */
import type { ReplyProposal } from '#libs/law';
import { replyClock } from '../clock-facts.js';
import { consultedParties } from '../consultation/reply-facts.js';
import type { DecideContext } from '../context.js';
import { reasonsRequestOf } from '../excessive/reasons-request.js';
import type { RequestState } from '../state.js';
import type { Contact, ProposalTexts, ProposedReply, WithheldTexts } from './commands.js';

/** What is proposed, with its texts: for the chain of approval, or on the spot. */
export interface Proposed {
  data: ProposedReply;
  texts: ProposalTexts;
}

export function written(text: string | undefined): boolean {
  return (text ?? '').trim() !== '';
}

export function isTold(contact: Contact | undefined): boolean {
  return written(contact?.name) && written(contact?.contact);
}

/** The reasons of a withheld piece; the only ground of a reply may take them from the reply. */
export function reasonsOf(piece: WithheldTexts | undefined, { data, texts }: Proposed): string {
  const isOnlyGround = data.exemptions.length === 1;
  return written(piece?.reasons) || !isOnlyGround ? (piece?.reasons ?? '') : (texts.reasons ?? '');
}

/** What the proposal itself brings. */
export function factsOfProposal({ data, texts }: Proposed): ReplyProposal {
  const count = (treatment: string) => data.documents.filter((document) => document.treatment === treatment).length;
  const { searchRecord: search, responsibleAgency: agency } = texts;
  const { previousRequest: previous } = data;
  return {
    outcome: data.outcome,
    reasonsGiven: written(texts.reasons),
    exemptions: data.exemptions.map(({ code, prohibitedBy, publicationDuty }, index) => {
      const piece = texts.withheld?.[index];
      return {
        code,
        prohibitedBy,
        publicationDuty,
        reasonsGiven: written(reasonsOf(piece, { data, texts })),
        classificationBasisGiven: written(piece?.classificationBasis),
      };
    }),
    otherGrounds: data.otherGrounds ?? [],
    documents: { full: count('full'), partial: count('partial'), withheld: count('withheld') },
    severabilityConsidered: data.severabilityConsidered,
    accessArranged: written(texts.provisionMethod),
    publicLocationGiven: isPlaceTold(texts),
    searchRecord: search && {
      scope: written(search.scope),
      keywords: written(search.keywords),
      method: written(search.method),
      result: written(search.result),
    },
    responsibleAgency: data.responsible && {
      known: data.responsible === 'known',
      nameGiven: written(agency?.name),
      contactGiven: written(agency?.contact),
    },
    specialRegime: {
      rank: data.regimeRank,
      instrumentNamed: written(texts.regime),
      handlingOfficeGiven: isTold(texts.regimeOffice),
    },
    previousRequest: previous && {
      referenceGiven: written(previous.number),
      sameApplicant: previous.sameApplicant,
      sameInformation: previous.sameInformation,
      repliedOn: previous.repliedOn ?? undefined,
      letterNumberGiven: previous.replyNumber !== null,
    },
    petitionChannelGiven: (texts.petitionChannels ?? []).some(isTold),
  };
}

function isPlaceTold({ publicLocation, publications = [] }: ProposalTexts): boolean {
  return written(publicLocation) || publications.some(({ howToGet }) => written(howToGet));
}

/** What the request's own record brings, now: it may have moved since the proposal. */
export function factsOfRequest(
  state: RequestState,
  context: Pick<DecideContext, 'calendar' | 'today'>,
): Pick<ReplyProposal, 'correction' | 'reasonsRequest' | 'thirdParties' | 'coAuthors' | 'publicInterestOverride'> {
  return {
    correction: correctionFacts(state, context),
    reasonsRequest: reasonsRequestOf(state, context.calendar),
    ...consultedParties(state, context),
  };
}

function correctionFacts(
  { correction, clockFacts }: RequestState,
  { calendar }: Pick<DecideContext, 'calendar'>,
): ReplyProposal['correction'] {
  if (!correction) return undefined;
  return {
    noticeServedOn: correction.noticeReceivedOn ?? undefined,
    dueOn: replyClock({ clockFacts }, calendar).correctionDueOn ?? correction.correctBy,
    answered: correction.confirmedOn !== null,
  };
}
