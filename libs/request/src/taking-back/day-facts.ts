/** Each fact that can be taken back: which day it bears, how it reads on another one, and between which days that may lie. */
import {
  correctionDueOn,
  feePaymentDueOn,
  LEGAL_NUMBERS,
  laterOf,
  reasonsDueOn,
  RECEIPT_RULES,
  type ArticleId,
  type LegalDate,
} from '#libs/law';
import { inTime } from '../clock-facts.js';
import type { EventData } from '../events.js';
import type { RequestState } from '../state.js';
import type { TimerContext } from '../timer.js';
import type { DayFact, DayFactType } from './state.js';

type Calendar = TimerContext['calendar'];

export interface DayFactRule<T extends DayFactType> {
  articles: ArticleId[];
  day(data: EventData[T]): LegalDate;
  /** The same fact on another day, proved by another command. */
  onDay(
    data: EventData[T],
    on: LegalDate,
    textOf: string,
    at: { state: RequestState; calendar: Calendar },
  ): EventData[T];
  /** The first day on which it can have happened. */
  notBefore(state: RequestState): LegalDate | null;
  /** The last one, where the request has gone on from it since. */
  notAfter?(state: RequestState): LegalDate | null;
  /** The applicant's limit that was stated because of it. */
  statedLimit?(data: EventData[T], state: RequestState, calendar: Calendar): LegalDate | null;
}

type NoticeReceived = 'CorrectionNoticeReceived' | 'ReasonsNoticeReceived' | 'FeeNoticeReceived';

/** A notice came to the applicant: the limit that followed was stated, and holds. */
function noticeRule<T extends NoticeReceived>(
  articles: ArticleId[],
  limitOf: (receivedOn: LegalDate, state: RequestState, calendar: Calendar) => LegalDate | null,
  bounds: Pick<DayFactRule<T>, 'notBefore' | 'notAfter'>,
): DayFactRule<T> {
  return {
    articles,
    day: ({ receivedOn }) => receivedOn,
    onDay: (data, receivedOn, textOf, { state, calendar }) => {
      const stated = limitOf(data.receivedOn, state, calendar);
      return { ...data, receivedOn, textOf, ...(stated ? { statedLimit: stated } : {}) };
    },
    statedLimit: ({ receivedOn }, state, calendar) => limitOf(receivedOn, state, calendar),
    ...bounds,
  };
}

function correctionLimit(receivedOn: LegalDate, { correction, clockFacts }: RequestState, calendar: Calendar) {
  const sent = clockFacts.findLast(({ kind }) => kind === 'correctionNoticeSent');
  const period = sent?.kind === 'correctionNoticeSent' ? sent.periodWorkingDays : undefined;
  const { dueOn } = correctionDueOn(receivedOn, calendar, period);
  return correction ? laterOf(correction.correctBy, dueOn) : dueOn;
}

function reasonsLimit(receivedOn: LegalDate, { reasons }: RequestState, calendar: Calendar) {
  return reasons && laterOf(reasons.explainBy, reasonsDueOn(receivedOn, calendar, reasons.periodWorkingDays).dueOn);
}

function paymentLimit(receivedOn: LegalDate, { fee }: RequestState, calendar: Calendar) {
  const { dueOn } = feePaymentDueOn(receivedOn, calendar);
  return fee?.statedLimit ? laterOf(fee.statedLimit, dueOn) : dueOn;
}

const REGULATION_FROM = LEGAL_NUMBERS.replyPeriod[0].inForceFrom;

export const DAY_FACTS: { [T in DayFactType]: DayFactRule<T> } = {
  RequestRegistered: {
    articles: ['条例31'],
    day: ({ receivedOn }) => receivedOn,
    onDay: (_, receivedOn) => ({ receivedOn }),
    // Where nothing is confirmed, the day of arrival is that of receipt, and was entered as wrongly.
    notBefore: ({ channel, submittedOn }) => (RECEIPT_RULES[channel].needsConfirmation ? submittedOn : REGULATION_FROM),
  },
  CorrectionNoticeReceived: noticeRule(['条例30'], correctionLimit, {
    notBefore: ({ correction }) => correction?.sentOn ?? null,
    notAfter: ({ correction }) => correction?.arrivedOn ?? null,
  }),
  CorrectionConfirmed: {
    articles: ['条例30', '条例31'],
    day: ({ confirmedOn }) => confirmedOn,
    // Where nothing is confirmed, the day of arrival is that of receipt, and was entered as wrongly.
    onDay: (data, confirmedOn, textOf) => ({
      ...data,
      ...(data.method === null ? { arrivedOn: confirmedOn } : {}),
      confirmedOn,
      textOf,
    }),
    notBefore: ({ correction }) => {
      if (!correction) return null;
      const isConfirmed = RECEIPT_RULES[correction.channel ?? 'online'].needsConfirmation;
      return isConfirmed ? correction.arrivedOn : correction.sentOn;
    },
  },
  ReasonsNoticeReceived: noticeRule(['条例35'], reasonsLimit, {
    notBefore: ({ reasons }) => reasons?.sentOn ?? null,
    notAfter: ({ reasons }) => reasons?.givenOn ?? null,
  }),
  FeeNoticeReceived: noticeRule(['办法6'], paymentLimit, { notBefore: ({ fee }) => fee?.sentOn ?? null }),
  FeePaid: {
    articles: ['办法6'],
    day: ({ paidOn }) => paidOn,
    onDay: (data, paidOn, textOf) => ({ ...data, paidOn, textOf }),
    notBefore: ({ fee }) => fee?.sentOn ?? null,
  },
  ReplyDispatched: {
    articles: ['235号'],
    day: ({ dispatchedOn }) => dispatchedOn,
    onDay: (data, dispatchedOn, _, { state }) => ({ ...data, dispatchedOn, inTime: inTime(state, dispatchedOn) }),
    notBefore: ({ decidedOn }) => decidedOn,
    notAfter: ({ servedOn }) => servedOn,
  },
  ReplyServed: {
    articles: ['235号'],
    day: ({ servedOn }) => servedOn,
    onDay: (data, servedOn, textOf) => ({ ...data, servedOn, textOf }),
    notBefore: ({ decidedOn, dispatchedOn }) =>
      decidedOn && dispatchedOn ? laterOf(decidedOn, dispatchedOn) : decidedOn,
  },
};

/** The day that a fact bears. */
export function dayOfFact(fact: DayFact): LegalDate {
  return (DAY_FACTS[fact.type] as DayFactRule<DayFactType>).day(fact.data);
}
