import type { LegalDate } from '../dates/legal-date.js';
import type { Channel } from '../receipt/channels.js';

/** Who is asked for an opinion. `secrecyAuthority`: a referral under article 17, which has no statutory limit. */
export type ConsultedParty = 'thirdParty' | 'coAuthor' | 'secrecyAuthority';

interface FactBase {
  /** Names the fact in the ledger (an event's id); a taking back points at it. */
  readonly id: string;
  /** The day on which it happened: the only day that the clock folds by. */
  readonly happenedOn: LegalDate;
  /** The day on which the agency wrote it down; never changes a legal date, but tells what was known when. */
  readonly recordedOn: LegalDate;
  /** Never stated: what a later `calendarApplied` says of this fact, joined to it when the ledger is read. */
  readonly heldUntil?: LegalDate;
}

/**
 * What a new calendar must leave as it was: of an act or a notice, the day by which it was judged, or that it gave to a person,
 * comes no earlier; of a reply or an end, the due date by which it was judged stays.
 */
export interface Hold {
  readonly factId: string;
  readonly until: LegalDate;
}

interface Shapes {
  /** The application reached the agency by a channel that still needs confirmation; starts nothing. @law 条例31 */
  arrived: { readonly channel: Channel };
  /** The day of receipt, as {@link receivedOn} determines it by channel. @law 条例31 */
  received: { readonly channel?: Channel };
  /** A correction notice went out. @law 条例30 */
  correctionNoticeSent: { readonly periodWorkingDays?: number };
  /**
   * The applicant got it; the period for correcting runs from the next day. `statedLimit`: the last day that was stated to
   * the applicant; the period never ends before it.
   */
  correctionNoticeReceived: { readonly periodWorkingDays?: number; readonly statedLimit?: LegalDate };
  /**
   * The correction was received (by channel: online from confirmation), which restarts the clock. Whether it was in
   * time is judged by `arrivedOn` where that differs. `lateForGoodReason`: the agency accepts the excuse.
   */
  correctionReceived: { readonly arrivedOn?: LegalDate; readonly lateForGoodReason?: boolean };
  /** An opinion was asked for in writing. `deducts: false` where the time shall not be deducted. @law 条例32 条例34 */
  consultationSent: { readonly consultationId: string; readonly party: ConsultedParty; readonly deducts?: boolean };
  /** Proof that the letter was received; its 15 working days run from the next day. */
  consultationReceived: { readonly consultationId: string };
  consultationAnswered: { readonly consultationId: string };
  /** The party cannot be reached: the suspension ends on this day. */
  consultationUnreachable: { readonly consultationId: string };
  /** The opinion is no longer needed (document left out, request withdrawn): the suspension ends on this day. */
  consultationTerminated: { readonly consultationId: string };
  /** The head of the disclosure office approved it and the applicant was told. @law 条例33② */
  extended: { readonly workingDays: number };
  /** A deferral to a stated day. @law 条例35 */
  deferred: { readonly until: LegalDate };
  /** The applicant was asked why so much is requested. @law 条例35 */
  reasonsRequested: Record<never, never>;
  reasonsReceived: Record<never, never>;
  /** @law 办法6 */
  feeNoticeSent: Record<never, never>;
  /** `statedLimit`: the last day that was stated to the applicant; the period never ends before it. */
  feeNoticeReceived: { readonly statedLimit?: LegalDate };
  /** Payment in time restarts the clock. `lateForGoodReason`: the agency accepts the excuse. @law 办法6 例-缴费宽限 */
  feePaid: { readonly lateForGoodReason?: boolean };
  /** The day by which timeliness is judged: signed for, posted, or sent out (not the day it was known). @law 235号 例-网上送达 */
  replied: { readonly onTheSpot?: boolean };
  /** Ended without a reply: withdrawn, or a lapse confirmed by a person. */
  ended: { readonly how: 'withdrawn' | 'lapsed' | 'other' };
  /**
   * Answered or ended before, the request is handled again on an order, within the period that the order sets; the day on which
   * the agency received it. @law 条例51
   */
  reopened: { readonly until: LegalDate };
  /**
   * Takes a fact back: it was entered wrongly, or (`noticeCalledBack`) the agency called its notice back. It never counted
   * then; both stay in the ledger and in the trace. @law 例-撤回收费
   */
  takenBack: { readonly factId: string; readonly noticeCalledBack?: true };
  /** From here on the ledger is counted by another calendar; what was told and done by the one before holds. @law 例-既定期限 */
  calendarApplied: { readonly holds: readonly Hold[] };
}

export type ClockFactKind = keyof Shapes;

/** One fact of the clock ledger. */
export type ClockFact = { [K in ClockFactKind]: FactBase & { readonly kind: K } & Shapes[K] }[ClockFactKind];

/** A fact of one kind. */
export type ClockFactOf<K extends ClockFactKind> = Extract<ClockFact, { kind: K }>;

/**
 * The order in which facts of one day count. A restart comes before what belongs to the new period, an extension of
 * the same day; a notice before its answer; the end comes last.
 */
const RANK: Readonly<Record<ClockFactKind, number>> = {
  arrived: 0,
  received: 1,
  correctionNoticeSent: 2,
  correctionNoticeReceived: 3,
  correctionReceived: 4,
  feeNoticeSent: 5,
  feeNoticeReceived: 6,
  feePaid: 7,
  consultationSent: 8,
  consultationReceived: 9,
  consultationAnswered: 10,
  consultationUnreachable: 11,
  consultationTerminated: 12,
  reasonsRequested: 13,
  reasonsReceived: 14,
  extended: 15,
  deferred: 16,
  replied: 17,
  ended: 18,
  reopened: 19,
  takenBack: 20,
  calendarApplied: 21,
};

/** Legal order: by the day a fact happened, then by kind, then by id. The order of recording never matters. */
export function compareFacts(a: ClockFact, b: ClockFact): number {
  if (a.happenedOn !== b.happenedOn) return a.happenedOn < b.happenedOn ? -1 : 1;
  if (a.kind !== b.kind) return RANK[a.kind] - RANK[b.kind];
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
