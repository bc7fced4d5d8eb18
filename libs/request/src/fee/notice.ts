/** 收费通知 (条例42, 办法3-6): by one method, once, within the reply period; or the decision not to charge. */
import type { RefusalReason } from '#libs/contracts';
import {
  chooseFeeMethod,
  feeOptions,
  getFeeBlockers,
  getFeeNoticeBlockers,
  isLawRefusal,
  type ArticleId,
  type Blocker,
  type LegalDate,
} from '#libs/law';
import { clockOf } from '../clock-facts.js';
import type { DecideContext } from '../context.js';
import { receiptBlockers, receiptRefusals } from '../decide/notice-receipt.js';
import { event, isBlank, numbered, staffId, type CommandRule } from '../decide/rule.js';
import type { DraftEvent } from '../events.js';
import { reasonsOfClock, reasonsOfLaw } from '../reasons-of-law.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';

const FEE: ArticleId[] = ['办法6'];

/** One request is charged once at most, or it would be charged by both methods in the end (办法3). */
function decidedBefore({ fee, feeNotCharged }: RequestState): RefusalReason[] {
  return reasonsWhere(
    [fee !== null, refusal('FEE.ALREADY_CHARGED', ['办法3'])],
    [feeNotCharged, refusal('FEE.ALREADY_NOT_CHARGED', ['条例42'])],
  );
}

/** A count that no fee can be computed from is a reason too, not a fault. */
function reasonsOfCount(judge: () => readonly Blocker[], { agency }: DecideContext): RefusalReason[] {
  try {
    return reasonsOfLaw(judge(), agency);
  } catch (error) {
    if (!isLawRefusal(error)) throw error;
    return [{ code: error.code, message: error.message, articles: error.article ? [error.article] : [] }];
  }
}

export const issueFeeNotice: CommandRule<'issueFeeNotice'> = {
  blockers: (state, _, { calendar, today, agency }) => [
    ...reasonsOfClock(getFeeNoticeBlockers(clockOf(state, calendar, today))),
    ...decidedBefore(state),
    ...reasonsWhere([agency.feePayment.length === 0, refusal('FEE.PAYMENT_UNSTATED', FEE)]),
  ],
  refusals: (_, { data }, context) =>
    reasonsOfCount(() => getFeeBlockers([data.method], { ...data, on: context.today }), context),
  letter: () => 'FEE',
  events: (_, command, context) => {
    const { today } = context;
    const { method, ...count } = command.data;
    const { yuan, bands, articles } = chooseFeeMethod([method], { ...count, on: today });
    const issued = { ...count, method, yuan, bands: [...bands], by: staffId(command.actor) };
    return [
      event('FeeNoticeIssued', issued, today, ['条例42', ...articles, ...FEE]),
      numbered('FEE', command, context, today),
    ];
  },
};

export const decideNotToCharge: CommandRule<'decideNotToCharge'> = {
  blockers: decidedBefore,
  refusals: (_, { data, texts }, context) => [
    // Where neither method gives anything there is nothing to decide.
    ...reasonsOfCount(() => {
      const basis = { ...data, on: context.today };
      const { items, pages } = feeOptions(basis);
      return items || pages ? [] : getFeeBlockers(['items'], basis);
    }, context),
    ...reasonsWhere([isBlank(texts.reason), refusal('EVIDENCE.MISSING', ['条例42'], { field: 'reason' })]),
  ],
  events: (_, { data, actor, commandId }, { today }) => [
    event('FeeNotCharged', { ...data, by: staffId(actor), textOf: commandId }, today, ['条例42']),
  ],
};

/** A last day that was stated because of a proof taken back since holds. */
function noticeReceived({ fee }: RequestState, receivedOn: LegalDate, textOf: string | null): DraftEvent {
  const data = { receivedOn, textOf, ...(fee?.statedLimit ? { statedLimit: fee.statedLimit } : {}) };
  return event('FeeNoticeReceived', data, receivedOn, FEE);
}

export const recordFeeNoticeReceived: CommandRule<'recordFeeNoticeReceived'> = {
  blockers: ({ fee }) => receiptBlockers(fee, FEE),
  refusals: ({ fee }, command, { today }) => receiptRefusals(fee, command, today, FEE),
  events: (state, { data, commandId }) => [noticeReceived(state, data.receivedOn, commandId)],
};

/** Opening the notice in the portal proves that it came; a second look changes nothing. */
export const acknowledgeFeeNotice: CommandRule<'acknowledgeFeeNotice'> = {
  events: (state, { arrivedOn }) =>
    state.fee && !state.fee.noticeReceivedOn ? [noticeReceived(state, arrivedOn, null)] : [],
};
