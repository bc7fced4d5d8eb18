/** The limits that the house must keep, each with its days; all of them are watched in one way. */
import type { LegalDate } from '#libs/law';
import { awaitedStep } from '../approval/state.js';
import { APPROVER } from '../approval/steps.js';
import { archivingDueOn } from '../archiving/limit.js';
import { clockOf, replyClock } from '../clock-facts.js';
import { unconfirmed } from '../confirmation.js';
import { ownProcedure } from '../procedures.js';
import { rectificationDueOn } from '../rectification/limit.js';
import type { RequestState } from '../state.js';
import { suggestionDueOn } from '../suggestion/limit.js';
import type { TimerContext } from '../timer.js';
import type { Role } from '../vocabulary.js';
import type { LimitRef, SupervisionEntry } from './state.js';
import { turnOf } from './turn.js';

export interface WatchedLimit extends LimitRef {
  isInternal: boolean;
  /** Working days from its beginning to its end. */
  length: number;
  /** Who must act now, of the house. */
  turn: readonly Role[];
  /** The first working day on which at most so many working days are left; null where none is. */
  reachedOn: (left: number) => LegalDate | null;
  /** How many working days are left on a day; negative past the limit. */
  leftOn: (today: LegalDate) => number;
}

type Calendar = TimerContext['calendar'];

function past(dueOn: LegalDate, today: LegalDate, calendar: Calendar): number {
  return -Math.max(1, calendar.workingDaysBetween(dueOn, today));
}

/** A limit that is so many working days long and that nothing suspends. */
function plain(
  ref: LimitRef,
  since: LegalDate,
  calendar: Calendar,
  rest: Pick<WatchedLimit, 'isInternal' | 'turn'>,
): WatchedLimit {
  const { dueOn } = ref;
  const length = calendar.workingDaysBetween(since, dueOn);
  return {
    ...ref,
    ...rest,
    length,
    reachedOn: (left) => (left < length ? calendar.nthWorkingDayAfter(since, length - left) : since),
    leftOn: (today) => (today > dueOn ? past(dueOn, today, calendar) : calendar.workingDaysBetween(today, dueOn)),
  };
}

/** While the clock is suspended or a timely correction or payment is awaited, nobody is pressed (handbook §2.2). */
function replyLimit(state: RequestState, { calendar }: TimerContext): WatchedLimit[] {
  const dueOn = state.replyDueOn;
  if (!dueOn || state.dispatchedOn || state.closedOn) return [];
  const clock = replyClock(state, calendar);
  if (!clock.isJudged || clock.isAnswered) return [];
  const { role } = turnOf(state);
  return [
    {
      limit: 'reply',
      subject: null,
      dueOn,
      isInternal: false,
      length: Infinity,
      turn: role ? [role] : [],
      reachedOn: (left) => (left < 0 ? calendar.nthWorkingDayAfter(dueOn, -left) : clock.reminderOn(left)),
      leftOn: (today) =>
        today > dueOn ? past(dueOn, today, calendar) : clockOf(state, calendar, today).workingDaysLeft,
    },
  ];
}

function confirmationLimit(state: RequestState, { calendar, agency }: TimerContext): WatchedLimit[] {
  const waiting = unconfirmed(state, agency);
  if (!waiting) return [];
  const dueOn = calendar.nthWorkingDayAfter(waiting.since, waiting.for);
  const ref: LimitRef = { limit: 'confirmation', subject: null, dueOn };
  return [plain(ref, waiting.since, calendar, { isInternal: true, turn: ['clerk'] })];
}

/** Which step of which proposal. */
export function approvalSubject({ proposal }: RequestState): string | null {
  const step = awaitedStep(proposal?.approval ?? null);
  return proposal && step && `${step}/${proposal.id}`;
}

function approvalLimit(state: RequestState, { calendar }: TimerContext): WatchedLimit[] {
  const approval = state.proposal?.approval;
  const step = awaitedStep(approval ?? null);
  if (state.stage !== 'inApproval' || !approval || !step) return [];
  const days = approval.chain.find((each) => each.step === step)?.limitWorkingDays ?? 0;
  const dueOn = calendar.nthWorkingDayAfter(approval.since, days);
  const ref: LimitRef = { limit: 'approval', subject: approvalSubject(state), dueOn };
  return [plain(ref, approval.since, calendar, { isInternal: true, turn: [APPROVER[step]] })];
}

/** What is examined under 条例41 or 44, by the head of the disclosure office. */
function examinationLimit(state: RequestState, context: TimerContext): WatchedLimit[] {
  const limit = ownProcedure(state);
  const dueOn = rectificationDueOn(state, context) ?? suggestionDueOn(state, context);
  const since = (state.rectification ?? state.suggestion)?.since;
  if (!limit || !dueOn || !since) return [];
  return [
    plain({ limit, subject: null, dueOn }, since, context.calendar, { isInternal: true, turn: ['disclosureHead'] }),
  ];
}

function archivingLimit(state: RequestState, context: TimerContext): WatchedLimit[] {
  const dueOn = archivingDueOn(state, context);
  if (!dueOn || !state.closedOn) return [];
  const ref: LimitRef = { limit: 'archiving', subject: null, dueOn };
  return [plain(ref, state.closedOn, context.calendar, { isInternal: true, turn: ['archivist'] })];
}

/** A 督办 is answered by the unit; before there is one, by the disclosure office. */
function orderLimit(entry: SupervisionEntry, state: RequestState, { calendar }: TimerContext): WatchedLimit[] {
  const { id, answerBy, answer, openedOn } = entry;
  if (!answerBy || answer || entry.clearedOn) return [];
  const ref: LimitRef = { limit: 'supervisionOrder', subject: id, dueOn: answerBy };
  const turn: Role[] = [state.handlingUnitId ? 'unitHead' : 'disclosureHead'];
  return [plain(ref, openedOn, calendar, { isInternal: false, turn })];
}

/** Every limit of the house that runs. */
export function limitsOf(state: RequestState, context: TimerContext): WatchedLimit[] {
  return [
    ...replyLimit(state, context),
    ...confirmationLimit(state, context),
    ...approvalLimit(state, context),
    ...examinationLimit(state, context),
    ...archivingLimit(state, context),
    ...state.supervision.entries.flatMap((entry) => orderLimit(entry, state, context)),
  ];
}

/** Whether a limit, run out or not, still waits to be met. */
export function isAwaited(state: RequestState, { limit, subject, dueOn }: LimitRef): boolean {
  switch (limit) {
    case 'reply':
      return state.replyDueOn === dueOn && !state.dispatchedOn && !state.closedOn && !state.replaces?.dispatchedOn;
    case 'confirmation':
      return state.stage === 'arrived' || (state.stage === 'awaitingCorrection' && !!state.correction?.arrivedOn);
    case 'approval':
      return state.stage === 'inApproval' && approvalSubject(state) === subject;
    case 'rectification':
      return state.stage === 'verifying';
    case 'suggestion':
      return state.stage === 'examining';
    case 'archiving':
      return state.stage === 'closed' && !state.archivingStarted;
    case 'supervisionOrder':
      return state.supervision.entries.some(
        ({ id, answer, answerBy }) => id === subject && !answer && answerBy === dueOn,
      );
  }
}
