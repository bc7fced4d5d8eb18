/**
 * The events: facts about a request, appended for good. No personal data: staff by id, texts by `textOf`, the id of the
 * command that carries them. `data` of an event type never changes its meaning; a new meaning takes a new
 * `schemaVersion` and an upcaster.
 */
import type { ArticleId, LegalDate } from '#libs/law';
import type { ClaimedExemption, ProposedDocument } from './commands.js';
import type { CorrectionEvents } from './correction/events.js';
import type { ExtensionEvents } from './extension/events.js';
import type { FeeEvents } from './fee/events.js';
import type { LapseEvents } from './lapse/events.js';
import type {
  ClosingOutcome,
  ConfirmationMethod,
  DeliveryForm,
  ProposableOutcome,
  RequesterType,
  ServiceMethod,
  TaskKind,
} from './vocabulary.js';

/** 文号: word of the series, year, number. */
export interface LetterNumber {
  word: string;
  year: number;
  serial: number;
}

/** Letters of this line (handbook §6). */
export type LetterCode =
  'ACK' | 'CORR' | 'T-CORR' | 'EXT' | 'FEE' | 'T-FEE' | 'R-GRANT' | 'R-PUB' | 'R-DENY' | 'R-NONE' | 'W-ACK';

/** What each type of event says; those of a branch stand in its folder. */
export interface EventData extends CorrectionEvents, ExtensionEvents, FeeEvents, LapseEvents {
  RequestSubmitted: {
    channel: 'online';
    requesterType: RequesterType;
    deliveryForm: DeliveryForm;
    hasEmail: boolean;
    attachments: { documentId: string; sha256: string }[];
  };
  ReceiptConfirmed: { confirmedOn: LegalDate; method: ConfirmationMethod; textOf: string };
  RequestRegistered: { receivedOn: LegalDate };
  DueDateSet: {
    old: LegalDate | null;
    new: LegalDate;
    certainty: 'fixed' | 'provisional';
    calendarVersion: string;
    cause: string;
  };
  IntakeReviewStarted: { by: string };
  IntakeReviewPassed: { by: string };
  HandlingUnitAssigned: { unitId: string; caseOfficerId: string | null };
  ReplyProposed: {
    proposalId: string;
    by: string;
    outcome: ProposableOutcome;
    exemptions: ClaimedExemption[];
    documents: ProposedDocument[];
    severabilityConsidered: boolean;
    textOf: string;
  };
  DraftRendered: { proposalId: string; sha256: string; pages: number };
  DraftFailed: { proposalId: string; code: string };
  SecrecyApproved: { proposalId: string; by: string; documentIds: string[]; textOf: string };
  ProposalReturned: { proposalId: string; by: string; textOf: string };
  ReplySigned: { proposalId: string; by: string; outcome: ProposableOutcome; decidedOn: LegalDate };
  LetterNumbered: { letterId: string; letterCode: LetterCode; number: LetterNumber };
  LetterIssued: { letterId: string; letterCode: LetterCode; sha256: string; pages: number };
  LetterNumberVoided: { letterId: string; letterCode: LetterCode; number: LetterNumber; code: string };
  ReplyDispatched: { letterId: string; form: DeliveryForm; dispatchedOn: LegalDate; inTime: boolean };
  ReplyServed: { servedOn: LegalDate; method: ServiceMethod; proofDocumentId: string | null; textOf: string | null };
  NoticeSent: { effectKey: string; messageId: string; uncertain: boolean };
  NoticeFailed: { effectKey: string; code: string };
  NoticeBounced: { effectKey: string; status: string };
  TaskRaised: { taskId: string; task: TaskKind; effectKey: string };
  TaskCompleted: { taskId: string; by: string; textOf: string };
  ConfirmationAlarmRaised: { dueOn: LegalDate };
  ReplyReminderRaised: { replyDueOn: LegalDate; workingDaysLeft: number };
  ReplyOverdueRaised: { replyDueOn: LegalDate; workingDaysOver: number };
  StaffAlerted: { effectKey: string; recipients: number };
  QueryCodeReissued: { version: number; by: string; textOf: string };
  RequestWithdrawn: { withdrawnOn: LegalDate; textOf: string };
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
  actor: { kind: 'applicant' | 'system' } | { kind: 'staff'; id: string };
};
