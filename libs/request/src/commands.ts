/**
 * The commands: what a person or the system asks of a request. `data` is codes, days and ids; `texts` is what people
 * wrote. Events take from `data` alone and point to the texts by the command's id: a text stays encrypted in the inbox.
 */
import type { LegalDate } from '#libs/law';
import type { EffectResult } from '#libs/contracts';
import type { ApprovalCommands } from './approval/commands.js';
import type { AssistanceCommands } from './assistance/commands.js';
import type { ConsultationCommands } from './consultation/commands.js';
import type { CorrectionCommands } from './correction/commands.js';
import type { ExcessiveCommands } from './excessive/commands.js';
import type { ExtensionCommands } from './extension/commands.js';
import type { FeeCommands } from './fee/commands.js';
import type { ApplicationFacts, IntakeCommands } from './intake/commands.js';
import type { LinkingCommands } from './linking/commands.js';
import type { OnPaperCommands } from './on-paper/commands.js';
import type { OnTheSpotCommands } from './on-the-spot/commands.js';
import type { ProposalCommands } from './proposal/commands.js';
import type { ServiceCommands } from './service/commands.js';
import type { SupervisionCommands } from './supervision/commands.js';
import type { SplitCommands } from './split/commands.js';
import type { TakingBackCommands } from './taking-back/commands.js';
import type { RectificationCommands } from './rectification/commands.js';
import type { SuggestionCommands } from './suggestion/commands.js';
import type { PromotionCommands } from './promotion/commands.js';
import type { ReopeningCommands } from './reopening/commands.js';
import type { ReplacementCommands } from './replacement/commands.js';
import type { Actor, ConfirmationMethod, TimerKind } from './vocabulary.js';

/** Data and texts of each kind of command; those of a branch stand in its folder. */
export interface CommandContents
  extends
    ApprovalCommands,
    AssistanceCommands,
    ConsultationCommands,
    CorrectionCommands,
    ExcessiveCommands,
    ExtensionCommands,
    FeeCommands,
    IntakeCommands,
    LinkingCommands,
    OnPaperCommands,
    OnTheSpotCommands,
    ProposalCommands,
    PromotionCommands,
    RectificationCommands,
    ReopeningCommands,
    ReplacementCommands,
    ServiceCommands,
    SupervisionCommands,
    SplitCommands,
    SuggestionCommands,
    TakingBackCommands {
  /** The applicant submits online. The application itself is a personal record of its own. */
  submitRequest: {
    data: ApplicationFacts & { channel: 'online' };
    texts: object;
  };
  /** The clerk confirmed the request with the applicant: where the channel asks for it, this fixes the day of receipt. */
  confirmReceipt: {
    data: { confirmedOn: LegalDate; method: ConfirmationMethod };
    texts: { evidence: string };
  };
  startIntakeReview: { data: object; texts: object };
  /** The request has what 条例29② asks for and is clear. */
  passIntakeReview: {
    /** `authorityShown`: of a request that a representative makes. */
    data: { identityShown: boolean; descriptionClear: boolean; formStated: boolean; authorityShown?: boolean };
    texts: object;
  };
  /** `from`: only as long as that unit still has it. So the system hands on what a closed unit had. */
  assignHandlingUnit: { data: { unitId: string; caseOfficerId: string | null; from?: string }; texts: object };
  closeRequest: { data: object; texts: object };
  archiveRequest: { data: object; texts: object };
  /** The applicant withdraws in writing, before the reply is served. */
  withdrawRequest: { data: object; texts: { statement: string } };
  /** The query code was lost; the clerk checked who asks. */
  reissueQueryCode: { data: object; texts: { identityCheck: string } };
  completeTask: { data: { taskId: string }; texts: { note: string } };
  /** The mail system reports that a notice, once sent, came back. */
  reportBounce: { data: { effectKey: string; status: string }; texts: object };
  timerFired: { data: { timer: TimerKind; dueOn: LegalDate }; texts: object };
  recordEffect: { data: EffectResult; texts: object };
}

export type CommandKind = keyof CommandContents;

/** A command as `decide` sees it. */
export type Command<K extends CommandKind = CommandKind> = {
  [P in K]: {
    commandId: string;
    kind: P;
    actor: Actor;
    /** The day on which the command came in (Shanghai); of an applicant's act, the day that counts. */
    arrivedOn: LegalDate;
  } & CommandContents[P];
}[K];
