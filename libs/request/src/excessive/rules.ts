/** 数量、频次明显超过合理范围 (条例35): asked why, judged, and then processed, deferred, or not processed. */
import { getDeferralBlockers, getReplyBlockers, type ArticleId } from '#libs/law';
import { clockOf } from '../clock-facts.js';
import { receiptBlockers, receiptRefusals } from '../decide/notice-receipt.js';
import { event, isBlank, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import { reasonsOfClock, reasonsOfLaw } from '../reasons-of-law.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { ExcessiveCommands } from './commands.js';
import { reasonsGiven } from './giving.js';
import { reasonsRequestOf } from './reasons-request.js';

const EXCESSIVE: ArticleId[] = ['条例35'];

const requestReasons: CommandRule<'requestReasons'> = {
  blockers: ({ reasons }) => reasonsWhere([reasons !== null, refusal('REASONS.ALREADY_REQUESTED', EXCESSIVE)]),
  refusals: (_, { texts }) =>
    reasonsWhere([isBlank(texts.frequencyFacts), refusal('EVIDENCE.MISSING', EXCESSIVE, { field: 'frequencyFacts' })]),
  letter: () => 'RSN',
  events: (_, command, context) => {
    const { today, calendar, agency } = context;
    const requested = {
      periodWorkingDays: agency.reasonsPeriodWorkingDays,
      explainBy: calendar.nthWorkingDayAfter(today, agency.reasonsPeriodWorkingDays),
      by: staffId(command.actor),
      textOf: command.commandId,
    };
    return [event('ReasonsRequested', requested, today, EXCESSIVE), numbered('RSN', command, context, today)];
  },
};

const recordReasonsNoticeReceived: CommandRule<'recordReasonsNoticeReceived'> = {
  blockers: ({ reasons }) => receiptBlockers(reasons, EXCESSIVE),
  refusals: ({ reasons }, command, { today }) => receiptRefusals(reasons, command, today, EXCESSIVE),
  events: (_, { data, commandId }) => [
    event('ReasonsNoticeReceived', { ...data, textOf: commandId }, data.receivedOn, EXCESSIVE),
  ],
};

/** Opening the notice in the portal proves that it came; a second look changes nothing. */
const acknowledgeReasonsNotice: CommandRule<'acknowledgeReasonsNotice'> = {
  events: ({ reasons }, { arrivedOn }) =>
    reasons && !reasons.noticeReceivedOn
      ? [event('ReasonsNoticeReceived', { receivedOn: arrivedOn, textOf: null }, arrivedOn, EXCESSIVE)]
      : [],
};

/** Taken in until they are judged, even late: the law names no period, and nothing is decided yet. */
const giveReasons: CommandRule<'giveReasons'> = {
  blockers: ({ reasons }) => reasonsWhere([reasons?.givenOn != null, refusal('REASONS.ALREADY_GIVEN', EXCESSIVE)]),
  refusals: (_, { texts }) =>
    reasonsWhere([isBlank(texts.reasons), refusal('EVIDENCE.MISSING', EXCESSIVE, { field: 'reasons' })]),
  events: (state, { arrivedOn, commandId }) => reasonsGiven(state, arrivedOn, commandId),
};

/** In the applicant's favour at any time; against, where the law lets a reply rest on it: given, or the period over. */
const judgeReasons: CommandRule<'judgeReasons'> = {
  refusals: (state, { data: { judged }, texts }, { today, calendar, agency }) => {
    const reasonsRequest = reasonsRequestOf(state, calendar);
    const notProcessed = { outcome: 'EXCESSIVE', reasonsGiven: true } as const;
    return [
      ...(judged === 'unreasonable' && reasonsRequest
        ? reasonsOfLaw(
            getReplyBlockers({ ...notProcessed, reasonsRequest: { ...reasonsRequest, judged } }, today),
            agency,
          )
        : []),
      ...reasonsWhere([isBlank(texts.findings), refusal('EVIDENCE.MISSING', EXCESSIVE, { field: 'findings' })]),
    ];
  },
  events: (_, { data, actor, commandId }, { today }) => [
    event('ReasonsJudged', { ...data, by: staffId(actor), textOf: commandId }, today, EXCESSIVE),
  ],
};

const deferReply: CommandRule<'deferReply'> = {
  blockers: ({ reasons }) =>
    reasonsWhere([reasons?.judged !== 'reasonable', refusal('DEFERRAL.REASONS_NOT_ACCEPTED', EXCESSIVE)]),
  refusals: (state, { data, texts }, { calendar, today }) => [
    ...reasonsOfClock(getDeferralBlockers(clockOf(state, calendar, today), data.deferredTo)),
    ...reasonsWhere([isBlank(texts.reasons), refusal('EVIDENCE.MISSING', EXCESSIVE, { field: 'reasons' })]),
  ],
  letter: () => 'DEF',
  events: ({ replyDueOn }, command, context) => {
    const deferred = {
      originalDueOn: replyDueOn ?? '',
      deferredTo: command.data.deferredTo,
      by: staffId(command.actor),
      textOf: command.commandId,
    };
    return [
      event('ReplyDeferred', deferred, context.today, EXCESSIVE),
      numbered('DEF', command, context, context.today),
    ];
  },
};

export const excessiveRules: Pick<CommandRules, keyof ExcessiveCommands> = {
  requestReasons,
  recordReasonsNoticeReceived,
  acknowledgeReasonsNotice,
  giveReasons,
  judgeReasons,
  deferReply,
};
