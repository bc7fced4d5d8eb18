import type { LegalDate } from '#libs/law';
import type { Role } from '../vocabulary.js';
import type { Turn } from './turn.js';
import type { BreachCause, EntryKind, LimitKind } from './vocabulary.js';

/** Which limit: its kind, which one of several (a step, an order), and its day. */
export interface LimitRef {
  limit: LimitKind;
  subject: string | null;
  dueOn: LegalDate;
}

/** The newest alert of a limit; those before it stay in the record. */
export interface AlertState extends LimitRef {
  id: string;
  /** Negative: working days past the limit. */
  workingDaysLeft: number;
  told: readonly Role[];
  /** Staff who have noted it. */
  readBy: readonly string[];
}

export interface AnswerState {
  on: LegalDate;
  by: string;
  /** Of a breach. */
  cause: BreachCause | null;
  textOf: string;
}

/** A line of the register. */
export interface SupervisionEntry {
  id: string;
  kind: EntryKind;
  openedOn: LegalDate;
  /** Who issued it; null: the system. */
  by: string | null;
  /** The command that carries what is demanded; a breach and the system's own 催办 have none. */
  textOf: string | null;
  /** Of a breach: which limit ran out, and whose turn it was. */
  breach: (LimitRef & { turn: Turn }) | null;
  /** The last day for the answer to a 督办. */
  answerBy: LegalDate | null;
  answer: AnswerState | null;
  /** How often an answer was returned. */
  returns: number;
  acceptedOn: LegalDate | null;
  /** Of a breach: the day on which what was overdue was done, or its clock began anew. */
  endedOn: LegalDate | null;
  /** Of a breach: it turned out to be none of that day. */
  superseded: { on: LegalDate; cause: string } | null;
  /** 销号. */
  clearedOn: LegalDate | null;
}

export interface SupervisionState {
  alerts: AlertState[];
  entries: SupervisionEntry[];
}

export const ENTRY_STATES = ['open', 'answered', 'accepted', 'superseded', 'cleared'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

export function entryStateOf(entry: SupervisionEntry): EntryState {
  if (entry.clearedOn) return 'cleared';
  if (entry.superseded) return 'superseded';
  if (entry.acceptedOn) return 'accepted';
  return entry.answer ? 'answered' : 'open';
}

export function sameLimit(a: LimitRef, b: LimitRef): boolean {
  return a.limit === b.limit && a.subject === b.subject && a.dueOn === b.dueOn;
}

export function findEntry(
  { supervision }: { supervision: SupervisionState },
  id: string,
): SupervisionEntry | undefined {
  return supervision.entries.find((entry) => entry.id === id);
}
