/** What the API takes and gives. */
import type { DeliveryForm, RequesterType, Role, Stage } from '../../../../libs/request/src/vocabulary';
import type { CommandContents, CommandKind } from '../../../../libs/request/src/commands';
import type { Reason } from './problem';

export type { CommandContents, CommandKind, DeliveryForm, RequesterType, Role, Stage };

export interface Agency {
  id: string;
  code: string;
  name: string;
  contact: { office: string; address: string; phone: string; hours: string };
}

export type IdentityKind = 'residentId' | 'passport' | 'creditCode' | 'other';

export interface Application {
  requesterType: RequesterType;
  name: string;
  identity: { kind: IdentityKind; number: string };
  contact: { phone: string; email: string | null; address: string | null };
  description: string;
  deliveryForm: DeliveryForm;
  assistanceNeeded: string;
}

export interface SubmissionReceipt {
  requestId: string;
  number: string;
  queryCode: string;
  submittedOn: string;
  trackUrl: string;
  clock: { started: false; because: string };
}

export type Certainty = 'fixed' | 'provisional';

export interface ActionView {
  command: CommandKind;
  allowed: boolean;
  reasons: Reason[];
}

export interface DocumentView {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
}

export interface TrackedLetter {
  id: string;
  code: string;
  title: string;
  numberText: string;
  datedOn: string;
}

export interface Tracking {
  number: string;
  agency: { name: string; contact?: Agency['contact'] };
  stage: Stage;
  stageText: string;
  submittedOn: string;
  receivedOn: string | null;
  clock: {
    started: boolean;
    because?: string;
    replyDueOn: string | null;
    certainty: Certainty | null;
    workingDaysLeft: number | null;
    isOverdue: boolean;
  };
  letters: TrackedLetter[];
  documents: DocumentView[];
  timeline: { on: string; text: string }[];
  actions: ActionView[];
}

export type TraceEffect =
  'notStarted' | 'started' | 'restarted' | 'counted' | 'skipped' | 'suspended' | 'deferred' | 'voided' | 'noted';

export interface TraceDay {
  date: string;
  effect: TraceEffect;
  reason: string;
  articles: string[];
  count: number;
  source: string;
  provisional: boolean;
}

export interface ClockView {
  trace: TraceDay[];
}

export interface LetterCheck {
  genuine: boolean;
  agency?: string;
  numberText?: string;
  datedOn?: string;
  status?: string;
  sha256?: string;
}

/** The answer to a command: decided at once, or taken in and to be asked for. */
export type CommandReply<Extra = object> =
  | ({ commandId: string; decided: 'accepted'; stage: Stage; headSeq: number } & Extra)
  | { commandId: string; status: 'waiting' };

export type CommandOutcome<Extra = object> =
  | { status: 'waiting' }
  | {
      status: 'decided';
      answer: ({ decided: 'accepted'; stage: Stage } & Extra) | { decided: 'refused'; stage: Stage; reasons: Reason[] };
    };

export interface Named {
  id: string;
  name: string;
}

export interface Session {
  staff: Named & { login: string };
  agency: Named;
  agencies: Named[];
  roles: Role[];
  csrfToken: string;
}

export type Light = 'green' | 'amber' | 'red' | 'notJudged';

export interface ListedRequest {
  id: string;
  number: string;
  stage: Stage;
  outcome: string | null;
  submittedOn: string;
  receivedOn: string | null;
  replyDueOn: string | null;
  certainty: Certainty | null;
  light: Light;
  workingDaysLeft: number | null;
  unitId: string | null;
  unitName: string | null;
  caseOfficerId: string | null;
  caseOfficerName: string | null;
  openTasks: number;
}

export interface RequestPage {
  items: ListedRequest[];
  nextCursor: string | null;
}

export interface DossierDocument extends DocumentView {
  purpose: 'attachment' | 'disclosure' | 'proof';
  uploadedAt: string;
}

export interface DossierLetter extends TrackedLetter {
  status: 'numbered' | 'issued' | 'voided';
  checkCode?: string;
}

export interface DossierTask {
  taskId: string;
  kind: string;
  text?: string;
  raisedOn: string;
  done: boolean;
}

export type ProposalContent = CommandContents['proposeReply']['data'];
export type ProposalTexts = CommandContents['proposeReply']['texts'];

export type DossierProposal = ProposalContent & {
  id: string;
  by: string;
  draftSha256: string | null;
  secrecyApprovedBy: string | null;
  texts: ProposalTexts | null;
};

/** One request, as staff see it. */
export interface Dossier extends ListedRequest {
  dispatchedOn: string | null;
  servedOn: string | null;
  closedOn: string | null;
  application: Application | null;
  proposal: DossierProposal | null;
  letters: DossierLetter[];
  tasks: DossierTask[];
  documents: DossierDocument[];
}

export interface EventView {
  seq: number;
  type: string;
  text: string;
  happenedOn: string;
  recordedOn: string;
  recordedAt: string;
  basis: string[];
  actor: { kind: 'applicant' | 'staff' | 'system'; name?: string };
  texts?: Record<string, unknown> | null;
}

export interface Attempt {
  effectKey: string;
  recipient: string;
  attempt: number;
  state: string;
  code: string | null;
  at: string;
}

export interface StaffMember extends Named {
  roles: Role[];
  unitIds: string[];
}
