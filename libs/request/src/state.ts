/** The state of a request: the fold of its events, with nothing in it that an event does not say. */
import type { Channel, ClockFact, LegalDate, ReplyProposal } from '#libs/law';
import type { EffectKind } from '#libs/contracts';
import type { ApprovalState, ClearedDocument } from './approval/state.js';
import type { Assistance } from './assistance/state.js';
import type { Consultation } from './consultation/state.js';
import type { CorrectionState } from './correction/state.js';
import type { LetterCode, LetterNumber } from './events.js';
import type { ReasonsState } from './excessive/state.js';
import type { FeeState } from './fee/state.js';
import type { LapseState } from './lapse/state.js';
import type { Link } from './linking/state.js';
import type { PastState } from './past/state.js';
import type { RectificationState } from './rectification/state.js';
import type { ProposedReply } from './proposal/commands.js';
import type { ServiceState } from './service/state.js';
import type { SupervisionState } from './supervision/state.js';
import type { Origin, SplitState } from './split/state.js';
import type { SuggestionState } from './suggestion/state.js';
import type { DayFact } from './taking-back/state.js';
import type { OrderState } from './reopening/state.js';
import type { ReplacedReply } from './replacement/state.js';
import type { ClosingOutcome, DeliveryForm, RequesterType, Stage, TaskKind } from './vocabulary.js';

/**
 * Raised whenever the shape below, `evolve` or `timersOf` changes: a stored state of another version is folded anew, and the
 * wake-ups of open requests are armed by it.
 */
export const STATE_VERSION = 26;

/** The proposal that the desk works on, with what was proposed. */
export interface Proposal extends ProposedReply {
  id: string;
  onTheSpot?: boolean;
  by: string;
  proposedOn: LegalDate;
  /** What the law read of its texts; null in the oldest records. */
  judged: ReplyProposal | null;
  /** The draft of the letter, once it has been rendered. */
  draftSha256: string | null;
  /** Why its letter could not be made, and what the letter lacks. */
  fault: { code: string; missing: string[] } | null;
  approval: ApprovalState;
}

export interface LetterState {
  id: string;
  code: LetterCode;
  number: LetterNumber;
  status: 'numbered' | 'issued' | 'voided';
  sha256: string | null;
  /** The day on which a reply went out; null for what is no reply. */
  dispatchedOn: LegalDate | null;
  /** The day on which a notice was called back (收费通知); null while it stands. */
  calledBackOn: LegalDate | null;
}

/** Something that must be done in the world because an event was recorded. */
export interface EffectState {
  key: string;
  kind: EffectKind;
  /** Event number that caused it. */
  eventSeq: number;
  /** Ids and codes that say what to do. */
  data: Record<string, string>;
  status: 'open' | 'done' | 'failed';
}

export interface TaskState {
  id: string;
  kind: TaskKind;
  effectKey: string;
  raisedOn: LegalDate;
  done: boolean;
}

export interface RequestState {
  requestId: string;
  headSeq: number;
  stage: Stage;
  requesterType: RequesterType | null;
  deliveryForm: DeliveryForm;
  hasEmail: boolean;
  channel: Channel;
  /** Somebody acts for the applicant; with the letter of authority that came with the application, if one did. */
  representative: { authorityDocumentId: string | null } | null;
  submittedOn: LegalDate | null;
  /** The last day on which the applicant was tried and not reached (207号). */
  unreachableOn: LegalDate | null;
  receivedOn: LegalDate | null;
  correction: CorrectionState | null;
  /** How often a correction was asked for; the first line allows once (handbook §1.3). */
  correctionsRequested: number;
  reasons: ReasonsState | null;
  fee: FeeState | null;
  feeNotCharged: boolean;
  /** What a confirmed lapse waited for, until it is taken back. */
  lapse: LapseState | null;
  /** The reply that the next one replaces: a wrong one, or one that an order quashed. */
  replaces: ReplacedReply | null;
  /** The request that this one was split from. */
  origin: Origin | null;
  /** The matters that were split off from this one. */
  split: SplitState | null;
  links: Link[];
  /** Of a request of the time before the system, taken from its register; null of one that is handled here. */
  past: PastState | null;
  /** Of a request that a record is put right (条例41); null of one for information. */
  rectification: RectificationState | null;
  /** Of a suggestion that given information be published (条例44); null of anything else. */
  suggestion: SuggestionState | null;
  /** The order on which the request is handled again. */
  order: OrderState | null;
  /** Opinions that were asked for, in the order of asking; they are no stage of their own (handbook §9.1). */
  consultations: Consultation[];
  /** Help that other units were asked for; the clock runs on. */
  assistances: Assistance[];
  handlingUnitId: string | null;
  caseOfficerId: string | null;
  proposal: Proposal | null;
  clearedDocuments: ClearedDocument[];
  letters: LetterState[];
  decidedOn: LegalDate | null;
  dispatchedOn: LegalDate | null;
  servedOn: LegalDate | null;
  service: ServiceState;
  closedOn: LegalDate | null;
  outcome: ClosingOutcome | null;
  /** Documents of the reply that were published for everybody afterwards (条例44). */
  promotedDocuments: string[];
  /** Clock ledger: what `libs/law` folds into the due date. */
  clockFacts: ClockFact[];
  /** Facts whose day a person entered, and that stand: each can be taken back if it was entered wrongly. */
  dayFacts: DayFact[];
  replyDueOn: LegalDate | null;
  dueCertainty: 'fixed' | 'provisional' | null;
  dueIsExpected: boolean;
  /** The due day for which the alarm of an unconfirmed request was raised already. */
  alarmRaisedFor: LegalDate | null;
  /** Alerts of limits, and the register of breaches, 催办 and 督办. */
  supervision: SupervisionState;
  effects: EffectState[];
  tasks: TaskState[];
  queryCodeVersion: number;
  /** The due day for which the archivist was reminded already. */
  archivingRaisedFor: LegalDate | null;
  archivingStarted: boolean;
}

/** The state of a request before its first event. */
export function newRequest(requestId: string): RequestState {
  return {
    requestId,
    headSeq: 0,
    stage: 'submitted',
    requesterType: null,
    deliveryForm: 'portal',
    hasEmail: false,
    channel: 'online',
    representative: null,
    submittedOn: null,
    unreachableOn: null,
    receivedOn: null,
    correction: null,
    correctionsRequested: 0,
    reasons: null,
    fee: null,
    feeNotCharged: false,
    lapse: null,
    replaces: null,
    origin: null,
    split: null,
    links: [],
    past: null,
    rectification: null,
    suggestion: null,
    order: null,
    consultations: [],
    assistances: [],
    handlingUnitId: null,
    caseOfficerId: null,
    proposal: null,
    clearedDocuments: [],
    letters: [],
    decidedOn: null,
    dispatchedOn: null,
    servedOn: null,
    service: { attempts: [], raisedFor: null },
    closedOn: null,
    outcome: null,
    promotedDocuments: [],
    clockFacts: [],
    dayFacts: [],
    replyDueOn: null,
    dueCertainty: null,
    dueIsExpected: false,
    alarmRaisedFor: null,
    supervision: { alerts: [], entries: [] },
    effects: [],
    tasks: [],
    queryCodeVersion: 1,
    archivingRaisedFor: null,
    archivingStarted: false,
  };
}
