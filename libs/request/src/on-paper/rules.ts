/** 补正, 说明理由 and 撤回 on paper: what the applicant does in the portal, taken in by a clerk with the day on which it came. */
import type { RefusalReason } from '#libs/contracts';
import { receivedOn, type ArticleId, type LegalDate } from '#libs/law';
import { correctedLate, correctionArrived, correctionConfirmed } from '../correction/arrival.js';
import { withdrawn, withdrawalBlockers } from '../decide/closing.js';
import { isBlank, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import { reasonsGiven } from '../excessive/giving.js';
import { arrivalRefusals } from '../intake/arrival.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { Actor } from '../vocabulary.js';
import type { OnPaperCommands, TakenIn } from './commands.js';
import type { TakenInFacts } from './events.js';

const CORRECTION: ArticleId[] = ['条例30'];
const EXCESSIVE: ArticleId[] = ['条例35'];

function factsOf({ channel, scans }: TakenIn, actor: Actor): TakenInFacts {
  return { channel, scans, by: staffId(actor) };
}

/** It says something, came as things come to the desk, and not before what it answers. */
function takenInRefusals(
  { data, texts }: { data: TakenIn; texts: { evidence: string } },
  [field, content]: [field: string, content: string],
  answers: {
    notBefore: LegalDate | null;
    code: 'FACT.BEFORE_NOTICE' | 'FACT.BEFORE_SUBMISSION';
    articles: ArticleId[];
  },
  today: LegalDate,
): RefusalReason[] {
  const { notBefore, code, articles } = answers;
  return [
    ...arrivalRefusals(data, texts.evidence, today),
    ...reasonsWhere(
      [notBefore !== null && data.arrivedOn < notBefore, refusal(code, articles, { field: 'arrivedOn' })],
      [isBlank(content), refusal('EVIDENCE.MISSING', articles, { field })],
    ),
  ];
}

const takeInCorrection: CommandRule<'takeInCorrection'> = {
  blockers: ({ correction }) =>
    reasonsWhere([correction?.arrivedOn != null, refusal('CORRECTION.ALREADY_ARRIVED', CORRECTION)]),
  refusals: ({ correction }, command, { today }) =>
    takenInRefusals(
      command,
      ['correction', command.texts.correction],
      { notBefore: correction?.sentOn ?? null, code: 'FACT.BEFORE_NOTICE', articles: CORRECTION },
      today,
    ),
  events: (state, { data, actor, commandId }, context) => {
    const { channel, arrivedOn } = data;
    // 条例31: handed in or signed for, it is received on the day of its arrival. A late one is judged by a person first.
    const received = correctedLate(state, arrivedOn, context)
      ? null
      : receivedOn({ channel, arrivedOn, confirmedOn: null });
    return [
      ...correctionArrived(state, arrivedOn, commandId, factsOf(data, actor)),
      ...(received
        ? [correctionConfirmed({ arrivedOn, confirmedOn: received, method: null, lateForGoodReason: false }, commandId)]
        : []),
    ];
  },
};

const takeInReasons: CommandRule<'takeInReasons'> = {
  blockers: ({ reasons }) => reasonsWhere([reasons?.givenOn != null, refusal('REASONS.ALREADY_GIVEN', EXCESSIVE)]),
  refusals: ({ reasons }, command, { today }) =>
    takenInRefusals(
      command,
      ['reasons', command.texts.reasons],
      { notBefore: reasons?.sentOn ?? null, code: 'FACT.BEFORE_NOTICE', articles: EXCESSIVE },
      today,
    ),
  events: (state, { data, actor, commandId }) => reasonsGiven(state, data.arrivedOn, commandId, factsOf(data, actor)),
};

const takeInWithdrawal: CommandRule<'takeInWithdrawal'> = {
  blockers: withdrawalBlockers,
  refusals: ({ submittedOn }, command, { today }) =>
    takenInRefusals(
      command,
      ['statement', command.texts.statement],
      { notBefore: submittedOn, code: 'FACT.BEFORE_SUBMISSION', articles: [] },
      today,
    ),
  letter: () => 'W-ACK',
  events: (state, command, context) =>
    withdrawn(state, command, command.data.arrivedOn, context, factsOf(command.data, command.actor)),
};

export const onPaperRules: Pick<CommandRules, keyof OnPaperCommands> = {
  takeInCorrection,
  takeInReasons,
  takeInWithdrawal,
};
