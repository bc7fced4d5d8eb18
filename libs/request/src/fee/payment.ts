/** 缴费 (办法6): within 20 working days of the notice's receipt, or excused; else lapsed, until evidence takes that back. */
import type { RefusalReason } from '#libs/contracts';
import { getReplyBlockers, type ArticleId } from '#libs/law';
import type { DecideContext } from '../context.js';
import { event, isBlank, numbered, staffId, type CommandRule } from '../decide/rule.js';
import type { DraftEvent } from '../events.js';
import { requestClosed } from '../first-closing.js';
import { lapseTakenBack, takeBackBlockers, takeBackRefusals } from '../lapse/rules.js';
import { reasonsOfLaw } from '../reasons-of-law.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { PaymentData } from './commands.js';
import { paymentDueOn } from './timers.js';
import { endWhatWasAsked } from '../what-was-asked.js';

const FEE: ArticleId[] = ['办法6'];

/** What must be true of every payment: of this fee, whole, made between the notice and today, with its receipt. */
function paymentRefusals(
  { fee }: RequestState,
  { data, texts }: { data: PaymentData; texts: { receiptNumber: string; evidence: string } },
  { today }: DecideContext,
): RefusalReason[] {
  return reasonsWhere(
    [data.paidOn > today, refusal('FACT.IN_FUTURE', FEE, { field: 'paidOn' })],
    [fee !== null && data.paidOn < fee.sentOn, refusal('FACT.BEFORE_NOTICE', FEE, { field: 'paidOn' })],
    [
      fee !== null && data.yuan !== fee.yuan,
      refusal('FEE.AMOUNT_DIFFERS', FEE, { field: 'yuan', due: fee?.yuan ?? 0, paid: data.yuan }),
    ],
    [isBlank(texts.receiptNumber), refusal('EVIDENCE.MISSING', FEE, { field: 'receiptNumber' })],
    [isBlank(texts.evidence), refusal('EVIDENCE.MISSING', FEE, { field: 'evidence' })],
  );
}

export const recordFeePayment: CommandRule<'recordFeePayment'> = {
  refusals: (state, command, context) => {
    const { data, texts } = command;
    const dueOn = paymentDueOn(state, context.calendar);
    const excused = data.lateForGoodReason && !isBlank(texts.lateReason);
    return [
      ...paymentRefusals(state, command, context),
      ...reasonsWhere([
        dueOn !== null && data.paidOn > dueOn && !excused,
        refusal('FEE.PAID_LATE', [...FEE, '例-缴费宽限'], { field: 'lateReason', dueOn: dueOn ?? '' }),
      ]),
    ];
  },
  events: ({ fee }, { data, commandId }): DraftEvent[] => [
    // Who pays on a notice has received it, if nothing proved that before.
    ...(fee?.noticeReceivedOn
      ? []
      : [event('FeeNoticeReceived', { receivedOn: data.paidOn, textOf: null }, data.paidOn, FEE)]),
    event('FeePaid', { ...data, textOf: commandId }, data.paidOn, FEE),
  ],
};

/** What the system proposes a person confirms, where the law has nothing against that end (办法6). */
export const confirmFeeLapse: CommandRule<'confirmFeeLapse'> = {
  blockers: (state, _, { calendar, today, agency }) => {
    const servedOn = state.fee?.noticeReceivedOn ?? undefined;
    const dueOn = paymentDueOn(state, calendar) ?? undefined;
    const feeNotice = { servedOn, dueOn, paid: false };
    return reasonsOfLaw(getReplyBlockers({ outcome: 'FEE_LAPSED', feeNotice }, today), agency);
  },
  refusals: (_, { texts }) => reasonsWhere([isBlank(texts.note), refusal('EVIDENCE.MISSING', FEE, { field: 'note' })]),
  letter: () => 'T-FEE',
  events: (state, command, context) => {
    const { today, calendar } = context;
    const dueOn = paymentDueOn(state, calendar) ?? today;
    return [
      event('FeeLapsed', { dueOn, by: staffId(command.actor), textOf: command.commandId }, today, FEE),
      ...endWhatWasAsked(state, 'lapsed', context),
      requestClosed(state, 'FEE_LAPSED', today, FEE),
      numbered('T-FEE', command, context, today),
    ];
  },
};

export const takeBackFeeLapse: CommandRule<'takeBackFeeLapse'> = {
  blockers: (state) => takeBackBlockers(state, 'fee'),
  refusals: (state, command, context) => [
    ...paymentRefusals(state, command, context),
    ...takeBackRefusals(state, command.data.paidOn, 'paidOn', FEE),
  ],
  events: (state, { data, actor, commandId }, { today }) => {
    const { paidOn, proofDocumentId } = data;
    const shown = { actedOn: paidOn, proofDocumentId, by: staffId(actor), textOf: commandId };
    return [
      ...lapseTakenBack(state, shown, today, FEE),
      event('FeePaid', { ...data, lateForGoodReason: false, textOf: commandId }, paidOn, FEE),
    ];
  },
};
