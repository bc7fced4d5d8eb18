/** 拆分: lawful while nothing was built on the application as a whole, so that every part starts from the same facts. */
import type { RefusalReason } from '#libs/contracts';
import { RECEIPT_RULES, type ArticleId } from '#libs/law';
import { event, isBlank, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { SplitCommands } from './commands.js';

/** The smallest reasonable unit of an application is a request (办法4). */
const SPLIT: ArticleId[] = ['办法4'];

function isPeriodChanged({ clockFacts }: RequestState): boolean {
  return clockFacts.some(({ kind }) => kind === 'extended' || kind === 'deferred');
}

/** A letter that could not be made asked nobody. */
function wasConsulted({ consultations }: RequestState): boolean {
  return consultations.some(({ terminationReason }) => terminationReason !== 'letterFailed');
}

function blockers(state: RequestState): RefusalReason[] {
  return reasonsWhere(
    [state.split !== null, refusal('SPLIT.ALREADY', SPLIT)],
    [state.correctionsRequested > 0, refusal('SPLIT.CORRECTION_ASKED', ['条例30'])],
    [state.reasons !== null, refusal('SPLIT.REASONS_ASKED', ['条例35'])],
    [wasConsulted(state), refusal('SPLIT.CONSULTED', ['条例32', '条例34'])],
    [state.fee !== null || state.feeNotCharged, refusal('SPLIT.FEE_DECIDED', ['办法3'])],
    [isPeriodChanged(state), refusal('SPLIT.PERIOD_CHANGED', ['条例33②'])],
    [state.proposal !== null, refusal('SPLIT.PROPOSED')],
    [state.order !== null || state.replaces !== null, refusal('SPLIT.REOPENED')],
  );
}

function descriptionRefusals({ kept, parts }: SplitCommands['splitRequest']['texts']): RefusalReason[] {
  const missing = (field: string) => refusal('SPLIT.DESCRIPTION_MISSING', ['条例29'], { field });
  const matters = [kept, ...parts].map((matter) => matter.trim());
  return reasonsWhere(
    [parts.length === 0, refusal('SPLIT.ONE_MATTER', SPLIT, { field: 'parts' })],
    [isBlank(kept), missing('kept')],
    [parts.some(isBlank), missing('parts')],
    [new Set(matters).size < matters.length, refusal('SPLIT.SAME_MATTER', SPLIT, { field: 'parts' })],
  );
}

const splitRequest: CommandRule<'splitRequest'> = {
  blockers,
  refusals: (_, { texts }) => [
    ...descriptionRefusals(texts),
    ...reasonsWhere([isBlank(texts.reason), refusal('EVIDENCE.MISSING', SPLIT, { field: 'reason' })]),
  ],
  events: (_, { texts, actor, commandId }, { today }) => [
    event('RequestSplit', { parts: texts.parts.length, by: staffId(actor), textOf: commandId }, today, SPLIT),
  ],
};

/** A part is submitted and received on the days of its origin, and acknowledged under its own number. */
const openPart: CommandRule<'openPart'> = {
  letter: () => 'ACK',
  events: (_, command, context) => {
    const { submittedOn, receivedOn, ...facts } = command.data;
    const submitted = { ...facts, by: staffId(command.actor), textOf: command.commandId };
    return [
      event('RequestSubmitted', submitted, submittedOn, ['条例29', ...RECEIPT_RULES[facts.channel].articles]),
      event('RequestRegistered', { receivedOn }, context.today, ['条例45', ...SPLIT]),
      numbered('ACK', command, context, context.today),
    ];
  },
};

export const splitRules: Pick<CommandRules, keyof SplitCommands> = { splitRequest, openPart };
