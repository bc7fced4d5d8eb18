/**
 * What the process of a request and the rest of the system say to each other. Ids, codes, days and hashes only:
 * these are workflow payloads, and personal data stays out of them.
 */

/** A legal day, `YYYY-MM-DD`, Asia/Shanghai. */
export type DayText = string;

/** Input of the workflow `disclosureRequest`. */
export interface DisclosureRequestInput {
  requestId: string;
  agencyId: string;
}

/** Delivery of a command that already stands in the inbox. */
export interface CommandDelivery {
  commandId: string;
  kind: string;
}

/** A refusal as it leaves the system: a constant code, the articles it rests on, and details without personal data. */
export interface RefusalReason {
  code: string;
  message: string;
  articles: string[];
  /** The reason is custom and not law; an agency may set it aside. */
  force?: 'practice';
  details?: Record<string, string | number | boolean>;
}

/** What the caller of a command is told, and told again if it asks again. */
export type CommandAnswer =
  | { decided: 'accepted'; headSeq: number; stage: string; events: string[] }
  | { decided: 'refused'; headSeq: number; stage: string; reasons: RefusalReason[] };

/** The next wake-up: at `at` (ISO instant) the process asks whether something is due. */
export interface WakeUp {
  kind: string;
  dueOn: DayText;
  at: string;
}

/** An effect that is open: decided in PostgreSQL, not yet done in the world. */
export interface OpenEffect {
  key: string;
  kind: EffectKind;
}

export type EffectKind =
  | 'renderDraft'
  | 'issueLetter'
  | 'noticeApplicant'
  | 'noticeConsulted'
  | 'alertStaff'
  | 'openPart'
  | 'correctReceipts'
  | 'writeArchive';

/** What a process knows of its request after each contact with PostgreSQL. */
export interface ProcessView {
  headSeq: number;
  headHash: string | null;
  stage: string;
  expectsProcess: boolean;
  wakeUp: WakeUp | null;
  openEffects: OpenEffect[];
}

/** Who a process is: a run that was given an epoch. A commit under any other run or epoch is refused. */
export interface ProcessIdentity {
  requestId: string;
  agencyId: string;
  runId: string;
  epoch: number;
}

/** What a process believed when it asked for a commit. */
export interface ProcessKnowledge {
  headSeq: number;
  headHash: string | null;
}

/** A decision that the system itself asks for. */
export type SystemCommand =
  | { commandId: string; kind: 'timerFired'; data: { timer: string; dueOn: DayText } }
  | { commandId: string; kind: 'recordEffect'; data: EffectResult };

/** The outcome of an effect: `done` or `failed` for good; a passing fault is retried and never comes back as a result. */
export interface EffectResult {
  effectKey: string;
  effect: EffectKind;
  outcome: 'done' | 'failed';
  /** Codes, hashes, counts: what the event will say. */
  facts: Record<string, string | number | boolean | null | readonly string[]>;
}

export interface CommitInput {
  process: ProcessIdentity;
  known: ProcessKnowledge;
  today: DayText;
  command: { commandId: string } | SystemCommand;
}

/**
 * `stale`: another run owns the request, or the record is not the one that this process remembers (a restored backup).
 * `unknownCommand`: no such command stands in the inbox; its transaction was lost with a restored backup.
 */
export type CommitResult =
  { status: 'stale' } | { status: 'unknownCommand' } | { status: 'answered'; answer: CommandAnswer; view: ProcessView };

/** A process that was given its request; null where the record has no such request (a restored backup). */
export type OpenedProcess = { epoch: number; view: ProcessView } | null;

/** What an effect needs to be done once: which request, which effect. */
export interface EffectInput {
  requestId: string;
  agencyId: string;
  effectKey: string;
}

/** What `progressQuery` answers. */
export interface ProcessProgress {
  epoch: number;
  headSeq: number;
  headHash: string | null;
  stage: string;
  wakeUp: WakeUp | null;
  openEffects: string[];
}

/** Input of the workflow `calendarRollout`: the version that every open request is to be counted by. */
export interface CalendarRolloutInput {
  no: number;
  /** Requests a transaction: a person who acts on one of them waits no longer than the batch. */
  batch: number;
}

/** How a rollout stands. `none`: its version is not approved; `superseded`: another one is in force by now. */
export type RolloutStanding = 'none' | 'waiting' | 'running' | 'paused' | 'done' | 'superseded';

/** What `rolloutQuery` answers. */
export interface RolloutView {
  isPaused: boolean;
  /** Requests that this run has counted. */
  counted: number;
}

/** What one batch of a rollout came to. `superseded`: another version is in force by now. */
export interface RolloutBatch {
  state: 'going' | 'done' | 'superseded';
  /** Requests of this batch. */
  counted: number;
  /** Those whose process is armed for too late an instant. */
  toWake: DisclosureRequestInput[];
}
