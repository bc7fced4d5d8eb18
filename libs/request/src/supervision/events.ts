import type { LegalDate } from '#libs/law';
import type { Role } from '../vocabulary.js';
import type { LimitRef } from './state.js';
import type { Turn } from './turn.js';
import type { AlertLevel, BreachCause } from './vocabulary.js';

export interface SupervisionEvents {
  /** A further rung of the ladder; the first one of the reply, and its first red, have events of their own. */
  LimitEscalated: LimitRef & { workingDaysLeft: number; level: AlertLevel; told: Role[] };
  AlertAcknowledged: { alertId: string; by: string; textOf: string };
  /** A limit ran out. Never taken away: what supersedes it is another event. */
  BreachRecorded: LimitRef & { turn: Turn };
  /** What the limit rested on was taken back: the day on which it ran out was none. `dueOn`: the day that counts now. */
  BreachSuperseded: { entryId: string; cause: string; dueOn: LegalDate | null };
  /** 催办; `by` null: of the system, a number of working days past the limit. */
  ReminderIssued: { by: string | null; textOf: string | null };
  /** 督办. */
  SupervisionOrdered: { answerBy: LegalDate; by: string; textOf: string };
  SupervisionAnswered: { entryId: string; cause: BreachCause | null; by: string; textOf: string };
  SupervisionAnswerAccepted: { entryId: string; by: string; textOf: string };
  SupervisionAnswerReturned: { entryId: string; answerBy: LegalDate; by: string; textOf: string };
  /** 销号. */
  SupervisionCleared: { entryId: string; by: string; textOf: string };
}
