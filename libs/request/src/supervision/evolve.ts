import type { Change, Evolutions } from '../evolution.js';
import type { RecordedEvent } from '../events.js';
import type { RequestState } from '../state.js';
import type { Role } from '../vocabulary.js';
import { isAwaited } from './limits.js';
import type { AlertState, LimitRef, SupervisionEntry, SupervisionState } from './state.js';

function alerted({ supervision }: RequestState, seq: number, ref: LimitRef, left: number, told: readonly Role[] = []) {
  const { limit, subject, dueOn } = ref;
  const alert: AlertState = { id: String(seq), limit, subject, dueOn, workingDaysLeft: left, told, readBy: [] };
  const others = supervision.alerts.filter((each) => each.limit !== limit || each.subject !== subject);
  return { supervision: { ...supervision, alerts: [...others, alert] } };
}

type Escalated = LimitRef & { workingDaysLeft: number };

/** An alarm of the last day that the system slept through is not raised after the red alert. */
function standsForAlarm(
  { proposal, rectification, suggestion }: RequestState,
  { limit, dueOn, workingDaysLeft }: Escalated,
): Change {
  if (workingDaysLeft >= 0) return {};
  if (limit === 'confirmation') return { alarmRaisedFor: dueOn };
  if (limit === 'archiving') return { archivingRaisedFor: dueOn };
  if (limit === 'rectification' && rectification) return { rectification: { ...rectification, raisedFor: dueOn } };
  if (limit === 'suggestion' && suggestion) return { suggestion: { ...suggestion, raisedFor: dueOn } };
  if (limit !== 'approval' || !proposal) return {};
  return { proposal: { ...proposal, approval: { ...proposal.approval, reminderRaisedFor: dueOn } } };
}

const replyOf = (dueOn: string): LimitRef => ({ limit: 'reply', subject: null, dueOn });

type Opened = Pick<SupervisionEntry, 'kind' | 'by'> & Partial<Pick<SupervisionEntry, 'breach' | 'answerBy' | 'textOf'>>;

/** Its id says what it is, and the number of its event. */
function opened({ supervision }: RequestState, { seq, happenedOn }: RecordedEvent, what: Opened) {
  const entry: SupervisionEntry = {
    id: `${what.kind}-${seq}`,
    openedOn: happenedOn,
    textOf: null,
    breach: null,
    answerBy: null,
    answer: null,
    returns: 0,
    acceptedOn: null,
    endedOn: null,
    superseded: null,
    clearedOn: null,
    ...what,
  };
  return { supervision: { ...supervision, entries: [...supervision.entries, entry] } };
}

function changed(
  { supervision }: RequestState,
  id: string,
  change: (entry: SupervisionEntry) => Partial<SupervisionEntry>,
): { supervision: SupervisionState } {
  const entries = supervision.entries.map((entry) => (entry.id === id ? { ...entry, ...change(entry) } : entry));
  return { supervision: { ...supervision, entries } };
}

export const supervisionEvolutions = {
  ReplyReminderRaised: (state, { seq, data }) =>
    alerted(state, seq, replyOf(data.replyDueOn), data.workingDaysLeft, data.told),
  ReplyOverdueRaised: (state, { seq, data }) =>
    alerted(state, seq, replyOf(data.replyDueOn), -Math.max(1, data.workingDaysOver), data.told),
  LimitEscalated: (state, { seq, data }) => ({
    ...alerted(state, seq, data, data.workingDaysLeft, data.told),
    ...standsForAlarm(state, data),
  }),
  AlertAcknowledged: ({ supervision }, { data: { alertId, by } }) => ({
    supervision: {
      ...supervision,
      alerts: supervision.alerts.map((alert) =>
        alert.id === alertId ? { ...alert, readBy: [...alert.readBy, by] } : alert,
      ),
    },
  }),
  BreachRecorded: (state, event) => opened(state, event, { kind: 'breach', by: null, breach: event.data }),
  BreachSuperseded: (state, { data, happenedOn }) =>
    changed(state, data.entryId, () => ({ superseded: { on: happenedOn, cause: data.cause } })),
  ReminderIssued: (state, event) => opened(state, event, { kind: 'reminder', ...event.data }),
  SupervisionOrdered: (state, event) => opened(state, event, { kind: 'supervisionOrder', ...event.data }),
  SupervisionAnswered: (state, { data: { entryId, by, cause, textOf }, happenedOn }) =>
    changed(state, entryId, () => ({ answer: { on: happenedOn, by, cause, textOf } })),
  SupervisionAnswerAccepted: (state, { data, happenedOn }) =>
    changed(state, data.entryId, () => ({ acceptedOn: happenedOn })),
  SupervisionAnswerReturned: (state, { data: { entryId, answerBy } }) =>
    changed(state, entryId, ({ returns }) => ({ answer: null, answerBy, returns: returns + 1 })),
  SupervisionCleared: (state, { data, happenedOn }) => changed(state, data.entryId, () => ({ clearedOn: happenedOn })),
} satisfies Evolutions;

/**
 * A breach ends on the day on which what was overdue is done, or its clock begins anew. Where that turns out not to have been
 * so, it goes on.
 */
export function breachesAfter(state: RequestState, { type, happenedOn }: RecordedEvent): SupervisionState {
  if (!state.supervision.entries.some(({ breach }) => breach)) return state.supervision;
  const isTakingBack = type === 'FactTakenBack' || type === 'LapseTakenBack';
  const entries = state.supervision.entries.map((entry) => {
    if (!entry.breach) return entry;
    const runs = isAwaited(state, entry.breach);
    if (!runs && entry.endedOn === null) return { ...entry, endedOn: happenedOn };
    return runs && isTakingBack ? { ...entry, endedOn: null } : entry;
  });
  return { ...state.supervision, entries };
}
