import { laterOf, type LegalDate } from '#libs/law';
import type { Change, Evolutions } from '../evolution.js';
import type { EventType, RecordedEvent } from '../events.js';
import { changeLetter, replyLetter } from '../reply-letter.js';
import type { RequestState } from '../state.js';
import { DAY_FACT_TYPES, type DayFact, type DayFactType } from './state.js';

const BEFORE_DECISION = ['processing', 'drafting', 'inApproval'];

/**
 * What becomes of a request when a fact never happened; null where that cannot be, for the request has gone on from it. A
 * fact without an entry has happened on some day in any case.
 */
const UNDONE: Partial<Record<DayFactType, (state: RequestState) => Change | null>> = {
  CorrectionNoticeReceived: ({ correction }) =>
    correction && !correction.arrivedOn
      ? { correction: { ...correction, noticeReceivedOn: null, raisedFor: null } }
      : null,
  ReasonsNoticeReceived: ({ reasons }) =>
    reasons && !reasons.givenOn ? { reasons: { ...reasons, noticeReceivedOn: null, raisedFor: null } } : null,
  FeeNoticeReceived: ({ fee }) =>
    fee && !fee.paidOn ? { fee: { ...fee, noticeReceivedOn: null, raisedFor: null } } : null,
  FeePaid: ({ fee, stage }) =>
    fee && BEFORE_DECISION.includes(stage)
      ? { stage: 'awaitingPayment', fee: { ...fee, paidOn: null, raisedFor: null } }
      : null,
  // A posting that never took place is no attempt either.
  ReplyDispatched: (state) =>
    state.servedOn
      ? null
      : {
          dispatchedOn: null,
          letters: changeLetter(state.letters, replyLetter(state)?.id, { dispatchedOn: null }),
          service: { ...state.service, attempts: state.service.attempts.filter(({ method }) => method !== 'post') },
        },
  // Nothing has reached the applicant: the reply waits for service again, also of a request that was closed by it.
  ReplyServed: ({ stage }) =>
    stage === 'served' || stage === 'closed' ? { stage: 'decided', servedOn: null, closedOn: null } : null,
};

export function undone(fact: DayFactType, state: RequestState): Change | null {
  return UNDONE[fact]?.(state) ?? null;
}

function later(limit: LegalDate, stated: LegalDate | null): LegalDate {
  return stated === null ? limit : laterOf(limit, stated);
}

/** A limit that was stated to the applicant never moves to the applicant's disadvantage. */
function keepLimit({ correction, reasons, fee }: RequestState, fact: DayFactType, stated: LegalDate | null): Change {
  if (fact === 'CorrectionNoticeReceived' && correction)
    return { correction: { ...correction, correctBy: later(correction.correctBy, stated) } };
  if (fact === 'ReasonsNoticeReceived' && reasons)
    return { reasons: { ...reasons, explainBy: later(reasons.explainBy, stated) } };
  if (fact === 'FeeNoticeReceived' && fee) return { fee: { ...fee, statedLimit: stated ?? fee.statedLimit } };
  return {};
}

export const takingBackEvolutions = {
  FactTakenBack: (state, { data: { fact, rightOn, statedLimit } }) => {
    const kept = keepLimit(state, fact, statedLimit);
    return rightOn === null ? { ...kept, ...undone(fact, { ...state, ...kept }) } : kept;
  },
} satisfies Evolutions;

/** Receipts that fall with their notice. */
const RECEIPT_OF: Partial<Record<EventType, DayFactType>> = {
  FeeNoticeCalledBack: 'FeeNoticeReceived',
  CorrectionNoticeFailed: 'CorrectionNoticeReceived',
  ReasonsNoticeFailed: 'ReasonsNoticeReceived',
};

function isDayFact(event: RecordedEvent): event is RecordedEvent<DayFactType> {
  return (DAY_FACT_TYPES as readonly string[]).includes(event.type);
}

/** The facts that stand: one more where a person entered it, one less where it was taken back. */
export function dayFactsAfter(facts: DayFact[], event: RecordedEvent): DayFact[] {
  // A notice that was called back, or never was, has nothing left to be taken back.
  const gone = RECEIPT_OF[event.type];
  if (gone) return facts.filter(({ type }) => type !== gone);
  if (event.type === 'FactTakenBack') return facts.filter(({ seq }) => seq !== event.data.seq);
  if (!isDayFact(event) || event.actor.kind !== 'staff') return facts;
  const { seq, commandId, type, data } = event;
  return [...facts, { seq, commandId, type, data } as DayFact];
}
