/** 当场答复 (条例33①): what can be answered at once is answered at once; secrecy review (条例17) is never skipped. */
import type { ArticleId } from '#libs/law';
import { event, isBlank, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import { replyLetterOf } from '../outcome-letters.js';
import { factsOfProposal } from '../proposal/facts.js';
import { reasonsAgainst } from '../proposal/rules.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { ProposableOutcome } from '../vocabulary.js';
import type { OnTheSpotCommands } from './commands.js';

const ON_THE_SPOT: ArticleId[] = ['条例33①'];

/** What is public already, or can be given as it is; whatever withholds something needs the chain of approval. */
export const ON_THE_SPOT_OUTCOMES: readonly ProposableOutcome[] = ['ALREADY_PUBLIC', 'PUBLICATION', 'GRANTED'];

const replyOnTheSpot: CommandRule<'replyOnTheSpot'> = {
  blockers: ({ receivedOn }, _, { today }) =>
    reasonsWhere([receivedOn !== today, refusal('ON_THE_SPOT.NOT_THE_DAY', ON_THE_SPOT)]),
  refusals: (state, command, context) => {
    const { outcome } = command.data;
    return [
      ...reasonsWhere(
        [!ON_THE_SPOT_OUTCOMES.includes(outcome), refusal('ON_THE_SPOT.OUTCOME', ON_THE_SPOT, { outcome })],
        [
          outcome === 'GRANTED' && isBlank(command.texts.clearance),
          refusal('ON_THE_SPOT.NOT_CLEARED', ['条例17'], { field: 'clearance' }),
        ],
      ),
      ...reasonsAgainst(state, command, context),
    ];
  },
  // Every reply is numbered in one series; which letter it is, the outcome says.
  letter: () => 'R-GRANT',
  events: (_, command, context) => {
    const { data, actor, commandId } = command;
    const { today } = context;
    const of = { proposalId: commandId, by: staffId(actor) };
    const proposed = {
      ...data,
      ...of,
      judged: factsOfProposal(command),
      chain: [],
      onTheSpot: true,
      textOf: commandId,
    };
    return [
      event('ReplyProposed', proposed, today, ON_THE_SPOT),
      event('ReplySigned', { ...of, outcome: data.outcome, decidedOn: today }, today, ['条例33①', '条例36']),
      numbered(replyLetterOf(data.outcome), command, context, today),
    ];
  },
};

export const onTheSpotRules: Pick<CommandRules, keyof OnTheSpotCommands> = { replyOnTheSpot };
