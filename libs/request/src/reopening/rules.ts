/**
 * 重新办理: a reconsideration decision, a judgment or a superior organ has the request answered again (handbook §9.1). It is
 * handled again from the proposal on, within the period that the order sets; the new reply names the order, and the old reply.
 */
import { laterOf, type ArticleId, type LegalDate, type WorkingDayCalendar } from '#libs/law';
import { endOpenAssistances } from '../assistance/rules.js';
import type { CommandContents } from '../commands.js';
import type { CommandRule, CommandRules } from '../decide/rule.js';
import { event, isBlank, staffId } from '../decide/rule.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { ReopeningCommands } from './commands.js';

const ORDERED: ArticleId[] = ['条例51'];

type Period = CommandContents['reopenOnOrder']['data'];

/** The last day of the order's period; null where it is not said in exactly one way. */
function lastDay({ receivedOn, replyBy, workingDays }: Period, calendar: WorkingDayCalendar): LegalDate | null {
  if (replyBy !== null) return workingDays === null ? replyBy : null;
  if (workingDays === null || !Number.isInteger(workingDays) || workingDays < 1) return null;
  return calendar.nthWorkingDayAfter(receivedOn, workingDays);
}

/** No order can come before what it is about. */
function endedOn({ closedOn, servedOn }: RequestState): LegalDate {
  return laterOf(closedOn ?? '', servedOn ?? '');
}

const reopenOnOrder: CommandRule<'reopenOnOrder'> = {
  // A package that is being written is let come to its end first.
  blockers: (state) =>
    reasonsWhere([state.stage === 'closed' && state.archivingStarted, refusal('ARCHIVE.ALREADY_STARTED')]),
  refusals: (state, { data, texts }, { today, calendar }) => {
    const { receivedOn } = data;
    const replyBy = lastDay(data, calendar);
    return reasonsWhere(
      [receivedOn > today, refusal('FACT.IN_FUTURE', ORDERED, { field: 'receivedOn' })],
      [
        receivedOn < endedOn(state),
        refusal('ORDER.BEFORE_END', ORDERED, { field: 'receivedOn', endedOn: endedOn(state) }),
      ],
      [replyBy === null, refusal('ORDER.PERIOD_UNCLEAR', ORDERED, { field: 'replyBy' })],
      [
        replyBy !== null && replyBy < receivedOn,
        refusal('ORDER.PERIOD_OVER', ORDERED, { field: 'replyBy', replyBy: replyBy ?? '' }),
      ],
      [isBlank(texts.order), refusal('EVIDENCE.MISSING', ORDERED, { field: 'order' })],
      [isBlank(texts.demands), refusal('EVIDENCE.MISSING', ORDERED, { field: 'demands' })],
    );
  },
  events: (_, { data, actor, commandId }, { calendar }) => {
    const { organ, receivedOn, proofDocumentId } = data;
    const replyBy = lastDay(data, calendar) ?? receivedOn;
    const reopened = { organ, receivedOn, replyBy, proofDocumentId, by: staffId(actor), textOf: commandId };
    return [event('RequestReopened', reopened, receivedOn, ORDERED)];
  },
};

/** What rests on the order alone: a new proposal, and whatever else moved the clock since. */
function isBuiltOn({ order, proposal, clockFacts }: RequestState): boolean {
  if (!order) return false;
  const isLast = clockFacts.at(-1)?.id === order.factId;
  return !isLast || (proposal?.id ?? null) !== order.before.proposalId;
}

/** Nothing was ordered: evidence shows it, nothing was built on it, and the request stands as it stood. */
const takeBackOrder: CommandRule<'takeBackOrder'> = {
  blockers: (state) =>
    reasonsWhere(
      [state.order === null, refusal('ORDER.NONE', ORDERED)],
      [isBuiltOn(state), refusal('ORDER.BUILT_ON', ORDERED)],
    ),
  refusals: (_, { texts }) =>
    reasonsWhere([isBlank(texts.evidence), refusal('EVIDENCE.MISSING', ORDERED, { field: 'evidence' })]),
  events: (state, { actor, commandId }, { today }) => {
    if (!state.order) return [];
    const { factId, before } = state.order;
    // A package that was written knows nothing of all this: it is written anew.
    const backTo = before.stage === 'archived' ? 'closed' : before.stage;
    const taken = { factId, backTo, by: staffId(actor), textOf: commandId };
    return [event('OrderTakenBack', taken, today, ORDERED), ...endOpenAssistances(state, today)];
  },
};

export const reopeningRules: Pick<CommandRules, keyof ReopeningCommands> = { reopenOnOrder, takeBackOrder };
