/** 签阅, 催办, 督办, 销号. Who answered neither accepts nor clears that answer. */
import type { RefusalReason } from '#libs/contracts';
import type { CommandRule, CommandRules } from '../decide/rule.js';
import { event, isBlank, staffId } from '../decide/rule.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { Actor } from '../vocabulary.js';
import type { SupervisionCommands } from './commands.js';
import { findEntry, type SupervisionEntry } from './state.js';

const LONGEST_PERIOD = 60;

const missing = (text: string, field: string): RefusalReason[] =>
  reasonsWhere([isBlank(text), refusal('EVIDENCE.MISSING', [], { field })]);

const periodUnclear = (days: number): RefusalReason[] =>
  reasonsWhere([
    !Number.isInteger(days) || days < 1 || days > LONGEST_PERIOD,
    refusal('SUPERVISION.PERIOD_UNCLEAR', [], { field: 'workingDays' }),
  ]);

/** Whether a line waits to be answered, judged, crossed off: without one the button is grey. */
const WAITS = {
  answer: ({ answer, clearedOn }: SupervisionEntry) => !answer && !clearedOn,
  judge: ({ kind, answer, acceptedOn }: SupervisionEntry) => kind === 'supervisionOrder' && !!answer && !acceptedOn,
  clear: ({ clearedOn }: SupervisionEntry) => !clearedOn,
};
const NOTHING = {
  answer: 'SUPERVISION.NOTHING_TO_ANSWER',
  judge: 'SUPERVISION.NOTHING_TO_JUDGE',
  clear: 'SUPERVISION.NOTHING_TO_CLEAR',
} as const;

const nothingTo =
  (what: keyof typeof WAITS) =>
  ({ supervision }: RequestState): RefusalReason[] =>
    reasonsWhere([!supervision.entries.some(WAITS[what]), refusal(NOTHING[what])]);

/** Reasons that lie in the line itself; one that is not there is the only reason, and where no line waits that is. */
function against(
  state: RequestState,
  { entryId }: { entryId: string },
  what: keyof typeof WAITS,
  reasons: (entry: SupervisionEntry) => RefusalReason[],
): RefusalReason[] {
  if (nothingTo(what)(state).length > 0) return [];
  const entry = findEntry(state, entryId);
  if (!entry) return [refusal('SUPERVISION.UNKNOWN', [], { field: 'entryId' })];
  if (entry.clearedOn) return [refusal('SUPERVISION.CLEARED', [], { field: 'entryId' })];
  return reasons(entry);
}

const answeredBy = (entry: SupervisionEntry, actor: Actor) => actor.kind === 'staff' && entry.answer?.by === actor.id;

const acknowledgeAlert: CommandRule<'acknowledgeAlert'> = {
  blockers: ({ supervision }) => reasonsWhere([supervision.alerts.length === 0, refusal('ALERT.NONE')]),
  refusals: ({ supervision: { alerts } }, { data: { alertId }, texts, actor }) => {
    const alert = alerts.find(({ id }) => id === alertId);
    return [
      ...reasonsWhere(
        [alerts.length > 0 && !alert, refusal('ALERT.UNKNOWN', [], { field: 'alertId' })],
        [alert?.readBy.includes(staffId(actor)) === true, refusal('ALERT.ALREADY_READ')],
      ),
      ...missing(texts.note, 'note'),
    ];
  },
  events: (_, { data: { alertId }, actor, commandId }, { today }) => [
    event('AlertAcknowledged', { alertId, by: staffId(actor), textOf: commandId }, today),
  ],
};

const issueReminder: CommandRule<'issueReminder'> = {
  blockers: ({ supervision }) =>
    reasonsWhere([
      supervision.entries.some(({ kind, answer, clearedOn }) => kind === 'reminder' && !answer && !clearedOn),
      refusal('SUPERVISION.REMINDER_OPEN'),
    ]),
  refusals: (_, { texts }) => missing(texts.demand, 'demand'),
  events: (_, { actor, commandId }, { today }) => [
    event('ReminderIssued', { by: staffId(actor), textOf: commandId }, today),
  ],
};

const issueSupervisionOrder: CommandRule<'issueSupervisionOrder'> = {
  blockers: ({ supervision, archivingStarted, stage }) =>
    reasonsWhere(
      [
        supervision.entries.some(({ kind, clearedOn }) => kind === 'supervisionOrder' && !clearedOn),
        refusal('SUPERVISION.ORDER_OPEN'),
      ],
      [stage === 'closed' && archivingStarted, refusal('ARCHIVE.ALREADY_STARTED')],
    ),
  refusals: (_, { data, texts }) => [...periodUnclear(data.workingDays), ...missing(texts.demand, 'demand')],
  events: (_, { data, actor, commandId }, { today, calendar }) => {
    const answerBy = calendar.nthWorkingDayAfter(today, data.workingDays);
    return [event('SupervisionOrdered', { answerBy, by: staffId(actor), textOf: commandId }, today, ['条例47①'])];
  },
};

const answerSupervision: CommandRule<'answerSupervision'> = {
  blockers: nothingTo('answer'),
  refusals: (state, { data, texts }) => [
    ...against(state, data, 'answer', (entry) =>
      reasonsWhere(
        [entry.answer !== null, refusal('SUPERVISION.ALREADY_ANSWERED', [], { field: 'entryId' })],
        [entry.kind === 'breach' && !data.cause, refusal('SUPERVISION.CAUSE_MISSING', [], { field: 'cause' })],
      ),
    ),
    ...missing(texts.answer, 'answer'),
  ],
  events: (state, { data: { entryId, cause }, actor, commandId }, { today }) => {
    const ofBreach = findEntry(state, entryId)?.kind === 'breach' ? cause : null;
    const answered = { entryId, cause: ofBreach, by: staffId(actor), textOf: commandId };
    return [event('SupervisionAnswered', answered, today)];
  },
};

/** What stands against judging an answer: that of a 督办 alone is accepted or returned. */
const judging = (entry: SupervisionEntry, actor: Actor): RefusalReason[] =>
  reasonsWhere(
    [!WAITS.judge(entry), refusal('SUPERVISION.NOT_AN_ORDER', [], { field: 'entryId' })],
    [answeredBy(entry, actor), refusal('SUPERVISION.OWN_ANSWER')],
  );

const acceptSupervisionAnswer: CommandRule<'acceptSupervisionAnswer'> = {
  blockers: nothingTo('judge'),
  refusals: (state, { data, texts, actor }) => [
    ...against(state, data, 'judge', (entry) => judging(entry, actor)),
    ...missing(texts.opinion, 'opinion'),
  ],
  events: (_, { data: { entryId }, actor, commandId }, { today }) => [
    event('SupervisionAnswerAccepted', { entryId, by: staffId(actor), textOf: commandId }, today, ['条例47①']),
  ],
};

const returnSupervisionAnswer: CommandRule<'returnSupervisionAnswer'> = {
  blockers: nothingTo('judge'),
  refusals: (state, { data, texts, actor }) => [
    ...against(state, data, 'judge', (entry) => judging(entry, actor)),
    ...periodUnclear(data.workingDays),
    ...missing(texts.reason, 'reason'),
  ],
  events: (_, { data: { entryId, workingDays }, actor, commandId }, { today, calendar }) => {
    const answerBy = calendar.nthWorkingDayAfter(today, workingDays);
    const returned = { entryId, answerBy, by: staffId(actor), textOf: commandId };
    return [event('SupervisionAnswerReturned', returned, today, ['条例47①'])];
  },
};

function isSupervisor(actor: Actor): boolean {
  return actor.kind === 'staff' && actor.roles.includes('supervisor');
}

/** A line that was superseded is no breach, and needs no explanation. */
const clearing = (entry: SupervisionEntry, actor: Actor): RefusalReason[] =>
  reasonsWhere(
    [entry.kind !== 'reminder' && !isSupervisor(actor), refusal('SUPERVISION.FOR_SUPERVISOR')],
    [!entry.answer && !entry.superseded, refusal('SUPERVISION.NOT_ANSWERED', [], { field: 'entryId' })],
    [entry.kind === 'supervisionOrder' && !entry.acceptedOn, refusal('SUPERVISION.NOT_ACCEPTED')],
    [entry.breach !== null && !entry.endedOn && !entry.superseded, refusal('SUPERVISION.STILL_OVERDUE')],
    [answeredBy(entry, actor), refusal('SUPERVISION.OWN_ANSWER')],
  );

const clearSupervision: CommandRule<'clearSupervision'> = {
  blockers: nothingTo('clear'),
  refusals: (state, { data, texts, actor }) => [
    ...against(state, data, 'clear', (entry) => clearing(entry, actor)),
    ...missing(texts.note, 'note'),
  ],
  events: (_, { data: { entryId }, actor, commandId }, { today }) => [
    event('SupervisionCleared', { entryId, by: staffId(actor), textOf: commandId }, today),
  ],
};

export const supervisionRules: Pick<CommandRules, keyof SupervisionCommands> = {
  acknowledgeAlert,
  issueReminder,
  issueSupervisionOrder,
  answerSupervision,
  acceptSupervisionAnswer,
  returnSupervisionAnswer,
  clearSupervision,
};
