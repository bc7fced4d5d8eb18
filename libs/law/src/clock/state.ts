import type { ArticleId } from '../articles/index.js';
import type { EpochDay, LegalDate } from '../dates/legal-date.js';
import type { ConsultedParty } from './facts.js';

/** What set the running period going. */
export type StartCause = 'receipt' | 'correction' | 'payment' | 'order';

/** One asking for an opinion, by day numbers. */
export interface Consultation {
  readonly id: string;
  party: ConsultedParty | 'applicantReasons';
  deducts: boolean;
  sentDay: EpochDay;
  receivedDay: EpochDay | null;
  /** Last day of the party's statutory period; null without proof of receipt, or where no period exists. */
  limitDay: EpochDay | null;
  answeredDay: EpochDay | null;
  unreachableDay: EpochDay | null;
  /** No longer needed: the document was left out, or the request ended. */
  terminatedDay: EpochDay | null;
}

/** A notice that waits for the applicant (correction, fee). */
export interface Awaited {
  sentDay: EpochDay | null;
  receivedDay: EpochDay | null;
  /** Last day to act; null without proof that the notice was received. */
  dueDay: EpochDay | null;
  periodWorkingDays: number;
  /** A notice sent in time suspends judgement of the reply date; one sent late does not. */
  isNoticeTimely: boolean;
  /** The applicant acted, but too late. */
  actedLateDay: EpochDay | null;
}

/** Something in the ledger that has no legal effect, or a doubt, with its reason; the fold goes on. */
export interface ClockFinding {
  readonly code: string;
  readonly factId: string;
  readonly happenedOn: LegalDate;
  readonly message: string;
  readonly article: ArticleId;
}

/** The fold of a ledger: everything the clock needs to answer, without walking a single day. */
export interface ClockState {
  receivedDay: EpochDay | null;
  /** Receipt of the application or of the last correction: the 7 days of a correction notice run from it. */
  submissionDay: EpochDay | null;
  /** Starts of all periods, ascending; the last one runs, the others were forgotten at the restart after them. */
  periods: { readonly startDay: EpochDay; readonly cause: StartCause }[];
  replyPeriod: number;
  extension: { readonly workingDays: number; readonly day: EpochDay } | null;
  deferredUntil: EpochDay | null;
  /** The last day that an order to answer again sets: nothing in the agency's hands moves it. */
  orderedUntil: EpochDay | null;
  consultations: Consultation[];
  correction: Awaited | null;
  payment: Awaited | null;
  repliedDay: EpochDay | null;
  ended: { readonly day: EpochDay; readonly how: 'withdrawn' | 'lapsed' | 'other' } | null;
  /** The due date by which the reply or the end was judged, where a later calendar counts another. */
  judgedDueDay: EpochDay | null;
  lastDay: EpochDay | null;
  findings: ClockFinding[];
}

export function emptyState(): ClockState {
  return {
    receivedDay: null,
    submissionDay: null,
    periods: [],
    replyPeriod: 0,
    extension: null,
    deferredUntil: null,
    orderedUntil: null,
    consultations: [],
    correction: null,
    payment: null,
    repliedDay: null,
    ended: null,
    judgedDueDay: null,
    lastDay: null,
    findings: [],
  };
}

/** A copy that can be folded further without touching the original. */
export function copyState(state: ClockState): ClockState {
  return {
    ...state,
    periods: [...state.periods],
    consultations: state.consultations.map((consultation) => ({ ...consultation })),
    correction: state.correction && { ...state.correction },
    payment: state.payment && { ...state.payment },
    findings: [...state.findings],
  };
}

/** A day that was set, by an order or by a deferral, and stands in place of a counted one. */
export function statedDayOf({ orderedUntil, deferredUntil }: ClockState): EpochDay | null {
  return orderedUntil ?? deferredUntil;
}

export function startDayOf(state: ClockState): EpochDay | null {
  return state.periods.at(-1)?.startDay ?? null;
}
