/**
 * The events: facts about a request, appended for good. No personal data: staff by id, texts by `textOf`, the id of the
 * command that carries them. `data` of an event type never changes its meaning; a new meaning takes a new
 * `schemaVersion` and an upcaster.
 */
import type { ArticleId, Channel, LegalDate, LetterCode, ReplyProposal } from '#libs/law';
import type { ApprovalEvents } from './approval/events.js';
import type { ApprovalRule } from './approval/steps.js';
import type { AssistanceEvents } from './assistance/events.js';
import type { ArchivingEvents } from './archiving/events.js';
import type { CalendarEvents } from './calendar/events.js';
import type { ConsultationEvents } from './consultation/events.js';
import type { CorrectionEvents } from './correction/events.js';
import type { ExcessiveEvents } from './excessive/events.js';
import type { ExtensionEvents } from './extension/events.js';
import type { FeeEvents } from './fee/events.js';
import type { LapseEvents } from './lapse/events.js';
import type { LinkingEvents } from './linking/events.js';
import type { ProposedReply } from './proposal/commands.js';
import type { ServiceEvents } from './service/events.js';
import type { SupervisionEvents } from './supervision/events.js';
import type { SplitEvents } from './split/events.js';
import type { Origin } from './split/state.js';
import type { TakingBackEvents } from './taking-back/events.js';
import type { RectificationEvents } from './rectification/events.js';
import type { PastEvents } from './past/events.js';
import type { SuggestionEvents } from './suggestion/events.js';
import type { PromotionEvents } from './promotion/events.js';
import type { ReopeningEvents } from './reopening/events.js';
import type { ReplacementEvents } from './replacement/events.js';
import type { ApplicationFacts } from './intake/commands.js';
import type { TakenInFacts } from './on-paper/events.js';
import type { IntakeEvents } from './intake/events.js';
import type { ClosingOutcome, ConfirmationMethod, Role, TaskKind } from './vocabulary.js';

/** 文号: word of the series, year, number. */
export interface LetterNumber {
  word: string;
  year: number;
  serial: number;
}

/** The letters of handbook §6; which of them a request gets, its events say. */
export type { LetterCode };

/** What each type of event says; those of a branch stand in its folder. */
export interface EventData
  extends
    ApprovalEvents,
    ArchivingEvents,
    AssistanceEvents,
    CalendarEvents,
    ConsultationEvents,
    CorrectionEvents,
    ExcessiveEvents,
    ExtensionEvents,
    FeeEvents,
    IntakeEvents,
    LapseEvents,
    LinkingEvents,
    PastEvents,
    PromotionEvents,
    RectificationEvents,
    ReopeningEvents,
    ReplacementEvents,
    ServiceEvents,
    SupervisionEvents,
    SplitEvents,
    SuggestionEvents,
    TakingBackEvents {
  /**
   * `by` and `textOf`: of the clerk who took the application in, where the applicant did not submit it online. `origin`: of
   * a part, the request that it was split from.
   */
  RequestSubmitted: ApplicationFacts & { channel: Channel; by?: string; textOf?: string; origin?: Origin };
  ReceiptConfirmed: { confirmedOn: LegalDate; method: ConfirmationMethod; textOf: string };
  RequestRegistered: { receivedOn: LegalDate };
  DueDateSet: {
    old: LegalDate | null;
    new: LegalDate;
    certainty: 'fixed' | 'provisional';
    /** Assumes that an open consultation is not answered before the end of its period. */
    isExpected?: boolean;
    calendarVersion: string;
    cause: string;
  };
  /** A suspension has no end in sight: until it has, there is no due date. */
  DueDateSuspended: { old: LegalDate; calendarVersion: string; cause: string };
  IntakeReviewStarted: { by: string };
  /** `stillUnclear`: even after the applicant's correction, so that the reply says so (条例30). */
  IntakeReviewPassed: { by: string; stillUnclear?: boolean };
  HandlingUnitAssigned: { unitId: string; caseOfficerId: string | null };
  ReplyProposed: ProposedReply & {
    proposalId: string;
    by: string;
    /** What the law read of it: codes, counts, and whether something is written. Absent in the oldest events. */
    judged?: ReplyProposal;
    /** The chain of approval of the agency on that day. Absent in the oldest events. */
    chain?: readonly ApprovalRule[];
    /** 当场答复: signed as it was proposed, so that there is no draft to look at. */
    onTheSpot?: boolean;
    textOf: string;
  };
  DraftRendered: { proposalId: string; sha256: string; pages: number };
  /** `missing`: what the letter lacks, in the words of its rules. */
  DraftFailed: { proposalId: string; code: string; missing?: string[] };
  LetterNumbered: { letterId: string; letterCode: LetterCode; number: LetterNumber };
  LetterIssued: { letterId: string; letterCode: LetterCode; sha256: string; pages: number };
  LetterNumberVoided: {
    letterId: string;
    letterCode: LetterCode;
    number: LetterNumber;
    code: string;
    missing?: string[];
  };
  NoticeSent: { effectKey: string; messageId: string; uncertain: boolean };
  NoticeFailed: { effectKey: string; code: string };
  NoticeBounced: { effectKey: string; status: string };
  TaskRaised: { taskId: string; task: TaskKind; effectKey: string };
  TaskCompleted: { taskId: string; by: string; textOf: string };
  ConfirmationAlarmRaised: { dueOn: LegalDate };
  /** `told`: the roles of the ladder that are told. Absent in the oldest events. */
  ReplyReminderRaised: { replyDueOn: LegalDate; workingDaysLeft: number; told?: Role[] };
  ReplyOverdueRaised: { replyDueOn: LegalDate; workingDaysOver: number; told?: Role[] };
  StaffAlerted: { effectKey: string; recipients: number };
  QueryCodeReissued: { version: number; by: string; textOf: string };
  RequestWithdrawn: TakenInFacts & { withdrawnOn: LegalDate; textOf: string };
  RequestClosed: { outcome: ClosingOutcome; closedOn: LegalDate };
  ArchivingStarted: { by: string };
  RequestArchived: { packageSha256: string; files: number };
}

export type EventType = keyof EventData;

/** An event as `decide` makes it; commit adds number, hash and time. `happenedOn` is the day of the fact. */
export type DraftEvent<T extends EventType = EventType> = {
  [P in T]: { type: P; data: EventData[P]; happenedOn: LegalDate; basis: ArticleId[] };
}[T];

/** An event as it is stored and hashed (canonical JSON). */
export type RecordedEvent<T extends EventType = EventType> = DraftEvent<T> & {
  requestId: string;
  seq: number;
  schemaVersion: number;
  recordedOn: LegalDate;
  recordedAt: string;
  commandId: string;
  actor:
    { kind: 'applicant' | 'system' } | { kind: 'thirdParty'; consultationId: string } | { kind: 'staff'; id: string };
};
