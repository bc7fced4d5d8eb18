/** 协办: help between the units of the agency. No opinion is asked for, so nothing stops the clock (handbook §6, §8). */
import type { LegalDate } from '#libs/law';
import type { RefusalReason } from '#libs/contracts';
import type { DecideContext } from '../context.js';
import { event, isBlank, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import type { DraftEvent } from '../events.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { AssistanceCommands } from './commands.js';
import type { Assistance, AssistanceEnd } from './state.js';

const MOST_WORKING_DAYS = 20;

function openOnes({ assistances }: RequestState): Assistance[] {
  return assistances.filter(({ ended }) => !ended);
}

function limitOf(workingDays: number, { calendar, today }: DecideContext): LegalDate | null {
  const isCount = Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= MOST_WORKING_DAYS;
  return isCount ? calendar.nthWorkingDayAfter(today, workingDays) : null;
}

const askAssistance: CommandRule<'askAssistance'> = {
  refusals: (state, { data: { unitId, workingDays }, texts }, context) => {
    const dueOn = limitOf(workingDays, context);
    const isTooLate = dueOn !== null && state.replyDueOn !== null && dueOn > state.replyDueOn;
    return reasonsWhere(
      [
        texts.tasks.length === 0 || texts.tasks.some(isBlank),
        refusal('ASSISTANCE.TASKS_MISSING', [], { field: 'tasks' }),
      ],
      [dueOn === null || isTooLate, refusal('ASSISTANCE.LIMIT_WRONG', [], { field: 'workingDays' })],
      [unitId === state.handlingUnitId, refusal('ASSISTANCE.OWN_UNIT', [], { field: 'unitId' })],
      [
        openOnes(state).some((each) => each.unitId === unitId),
        refusal('ASSISTANCE.ALREADY_ASKED', [], { field: 'unitId' }),
      ],
    );
  },
  letter: () => 'AST',
  events: (_, command, context) => {
    const { data, actor, commandId } = command;
    const dueOn = limitOf(data.workingDays, context) ?? context.today;
    const asked = { assistanceId: commandId, unitId: data.unitId, dueOn, by: staffId(actor), textOf: commandId };
    return [event('AssistanceAsked', asked, context.today), numbered('AST', command, context, context.today)];
  },
};

function noneOpen(state: RequestState): RefusalReason[] {
  return reasonsWhere([openOnes(state).length === 0, refusal('ASSISTANCE.NONE')]);
}

function unknown(state: RequestState, assistanceId: string): RefusalReason[] {
  const isOpen = openOnes(state).some(({ id }) => id === assistanceId);
  return reasonsWhere([!isOpen, refusal('ASSISTANCE.UNKNOWN', [], { field: 'assistanceId' })]);
}

function ended(
  { actor, commandId }: Parameters<CommandRule<'answerAssistance' | 'takeBackAssistance'>['events']>[1],
  assistanceId: string,
  how: AssistanceEnd,
  today: LegalDate,
): DraftEvent[] {
  return [event('AssistanceEnded', { assistanceId, how, by: staffId(actor), textOf: commandId }, today)];
}

const answerAssistance: CommandRule<'answerAssistance'> = {
  blockers: noneOpen,
  refusals: (state, { data, texts }) => [
    ...unknown(state, data.assistanceId),
    ...reasonsWhere([isBlank(texts.answer), refusal('EVIDENCE.MISSING', [], { field: 'answer' })]),
  ],
  events: (_, command, { today }) =>
    ended(command, command.data.assistanceId, command.data.helped ? 'answered' : 'declined', today),
};

const takeBackAssistance: CommandRule<'takeBackAssistance'> = {
  blockers: noneOpen,
  refusals: (state, { data, texts }) => [
    ...unknown(state, data.assistanceId),
    ...reasonsWhere([isBlank(texts.reason), refusal('EVIDENCE.MISSING', [], { field: 'reason' })]),
  ],
  events: (_, command, { today }) => ended(command, command.data.assistanceId, 'takenBack', today),
};

/** By itself, because of something else. */
function endedWithout({ id }: Assistance, how: AssistanceEnd, today: LegalDate): DraftEvent {
  return event('AssistanceEnded', { assistanceId: id, how, by: null, textOf: null }, today);
}

/** A letter that could not be made asked nobody. */
export function endAssistanceWithoutLetter(state: RequestState, letterId: string, today: LegalDate): DraftEvent[] {
  return openOnes(state)
    .filter(({ id }) => id === letterId)
    .map((found) => endedWithout(found, 'letterFailed', today));
}

/** The request was answered or ended: nobody waits for help any more, and the units are told. */
export function endOpenAssistances(state: RequestState, today: LegalDate): DraftEvent[] {
  return openOnes(state).map((found) => endedWithout(found, 'moot', today));
}

export const assistanceRules: Pick<CommandRules, keyof AssistanceCommands> = {
  askAssistance,
  answerAssistance,
  takeBackAssistance,
};
