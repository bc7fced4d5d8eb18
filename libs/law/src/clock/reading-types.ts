import type { LegalDate } from '../dates/legal-date.js';
import type { ConsultedParty } from './facts.js';
import type { ClockFinding, StartCause } from './state.js';
import type { TraceDay } from './trace-types.js';

/** `provisional`: the count meets a day that no holiday notice has settled; it must be shown as such to everybody. */
export type Certainty = 'fixed' | 'provisional';

/**
 * What the clock does on the day of reading. `lapsed`: the applicant did not correct or pay in time; the system
 * proposes the end, a person confirms it.
 */
export type Running =
  | 'notStarted'
  | 'running'
  | 'deferred'
  | 'suspended'
  | 'awaitingCorrection'
  | 'awaitingPayment'
  | 'lapsed'
  | 'answered'
  | 'ended';

/** A notice that waits for the applicant's act. */
export interface AwaitedReading {
  readonly noticeSentOn: LegalDate | null;
  readonly noticeReceivedOn: LegalDate | null;
  /** Last day to act; null without proof of receipt. */
  readonly dueOn: LegalDate | null;
  readonly certainty: Certainty;
  /** From this day the request is deemed abandoned: the natural day after the last day. @law 例-次日放弃 */
  readonly abandonedFrom: LegalDate | null;
  readonly isNoticeTimely: boolean;
  readonly actedLateOn: LegalDate | null;
}

export interface ConsultationReading {
  readonly consultationId: string;
  readonly party: ConsultedParty | 'applicantReasons';
  readonly deducts: boolean;
  readonly sentOn: LegalDate;
  readonly receivedOn: LegalDate | null;
  /** Last day of the party's period; null without proof of receipt, or where there is no period. */
  readonly dueOn: LegalDate | null;
  /** `awaitingProof`: sent, but nothing proves receipt, so no period runs and no end is in sight. */
  readonly state: 'awaitingProof' | 'open' | 'answered' | 'silent' | 'unreachable' | 'terminated';
  /** The day it stopped suspending; null while open. */
  readonly endedOn: LegalDate | null;
}

/** Days deducted from the running period: after `after`, up to and with `through` (null while no end is in sight). */
export interface SuspensionReading {
  readonly after: LegalDate;
  readonly through: LegalDate | null;
}

/** Everything the clock answers about one request on one day. */
export interface ClockReading {
  readonly on: LegalDate | null;
  readonly receivedOn: LegalDate | null;
  /** The day of receipt, correction, payment or order whose next day was the first to count. */
  readonly startedOn: LegalDate | null;
  readonly startCause: StartCause | null;
  /** 20, and the days of an extension. */
  readonly periodWorkingDays: number;
  readonly extension: { readonly workingDays: number; readonly on: LegalDate } | null;
  readonly deferredUntil: LegalDate | null;
  /** The last day that an order to answer again sets. @law 条例51 */
  readonly orderedUntil: LegalDate | null;
  /** Last day on which a reply is in time; null before receipt, and while a suspension has no end in sight. */
  readonly replyDueOn: LegalDate | null;
  readonly certainty: Certainty;
  /** The due date assumes that an open consultation stays unanswered to the end of its period. */
  readonly isExpected: boolean;
  readonly running: Running;
  /** False while a correction or payment is awaited (or lapsed), before receipt, and after an end without reply. */
  readonly isJudged: boolean;
  readonly isOverdue: boolean;
  readonly repliedOn: LegalDate | null;
  readonly workingDaysUsed: number;
  /** Working days after the day of reading up to and with the due date; 0 on the due date itself. */
  readonly workingDaysLeft: number;
  readonly workingDaysOverdue: number;
  readonly correction: AwaitedReading | null;
  readonly payment: AwaitedReading | null;
  readonly consultations: readonly ConsultationReading[];
  /** Disjoint and ascending: overlapping consultations are united. */
  readonly suspensions: readonly SuspensionReading[];
  /** Facts without legal effect, and doubts; each with its article. */
  readonly findings: readonly ClockFinding[];
  readonly calendarVersion: string;
  /** Every day with its reason; empty unless asked for. */
  readonly trace: readonly TraceDay[];
}
