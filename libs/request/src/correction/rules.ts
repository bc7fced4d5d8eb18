/** 补正 (条例30): asked for once and all at once, answered in time, confirmed with the applicant, or lapsed. */
import { correctionNoticeDueOn, RECEIPT_RULES, type ArticleId } from '#libs/law';
import type { DecideContext } from '../context.js';
import { requestClosed } from '../first-closing.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import { lapseTakenBack, takeBackBlockers, takeBackRefusals } from '../lapse/rules.js';
import type { CorrectionCommands } from './commands.js';
import { correctedLate, correctionArrived, correctionConfirmed, lastDayToCorrect, noticeReceived } from './arrival.js';
import { receiptBlockers, receiptRefusals } from '../decide/notice-receipt.js';
import { event, isBlank, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import { endWhatWasAsked } from '../what-was-asked.js';

const CORRECTION: ArticleId[] = ['条例30'];

/** 条例31: handed in or signed for, it is received when it arrives; everything else when it is confirmed. */
function receivedOnArrival({ correction }: RequestState): boolean {
  return !RECEIPT_RULES[correction?.channel ?? 'online'].needsConfirmation;
}

/** The first line asks once (practice, handbook §1.3); what stays unclear is a reply of its own. */
const MOST_CORRECTIONS = 1;

/** More than seven working days after receipt: allowed with a reason, but the reply clock does not stop for it. */
function isNoticeLate({ receivedOn }: RequestState, { today, calendar }: DecideContext): boolean {
  return receivedOn !== null && today > correctionNoticeDueOn(receivedOn, calendar).dueOn;
}

const requestCorrection: CommandRule<'requestCorrection'> = {
  blockers: ({ correctionsRequested }) =>
    reasonsWhere([
      correctionsRequested >= MOST_CORRECTIONS,
      refusal('CORRECTION.ALREADY_REQUESTED', ['条例30'], { requested: correctionsRequested }),
    ]),
  refusals: (state, { data, texts }, context) =>
    reasonsWhere(
      [
        texts.points.length === 0 || texts.points.some(({ unclear, howTo }) => isBlank(unclear) || isBlank(howTo)),
        refusal('CORRECTION.POINTS_MISSING', CORRECTION, { field: 'points' }),
      ],
      [data.periodWorkingDays < 1, refusal('CORRECTION.PERIOD_MISSING', CORRECTION, { field: 'periodWorkingDays' })],
      [
        isNoticeLate(state, context) && isBlank(texts.lateReason),
        refusal('CORRECTION.NOTICE_LATE', CORRECTION, { field: 'lateReason' }),
      ],
    ),
  letter: () => 'CORR',
  events: (state, command, context) => {
    const { periodWorkingDays } = command.data;
    const { today, calendar } = context;
    const requested = {
      periodWorkingDays,
      correctBy: calendar.nthWorkingDayAfter(today, periodWorkingDays),
      isLate: isNoticeLate(state, context),
      by: staffId(command.actor),
      textOf: command.commandId,
    };
    return [event('CorrectionRequested', requested, today, CORRECTION), numbered('CORR', command, context, today)];
  },
};

const recordCorrectionNoticeReceived: CommandRule<'recordCorrectionNoticeReceived'> = {
  blockers: ({ correction }) => receiptBlockers(correction, CORRECTION),
  refusals: ({ correction }, command, { today }) => receiptRefusals(correction, command, today, CORRECTION),
  events: (state, { data, commandId }) => [noticeReceived(state, data.receivedOn, commandId)],
};

/** Opening the notice in the portal proves that it came; a second look changes nothing. */
const acknowledgeCorrectionNotice: CommandRule<'acknowledgeCorrectionNotice'> = {
  events: (state, { arrivedOn }) =>
    state.correction && !state.correction.noticeReceivedOn ? [noticeReceived(state, arrivedOn, null)] : [],
};

const submitCorrection: CommandRule<'submitCorrection'> = {
  blockers: ({ correction }) =>
    reasonsWhere([correction?.arrivedOn != null, refusal('CORRECTION.ALREADY_ARRIVED', CORRECTION)]),
  refusals: (_, { texts }) =>
    reasonsWhere([isBlank(texts.correction), refusal('EVIDENCE.MISSING', CORRECTION, { field: 'correction' })]),
  events: (state, { arrivedOn, commandId }) => correctionArrived(state, arrivedOn, commandId),
};

const confirmCorrection: CommandRule<'confirmCorrection'> = {
  blockers: ({ correction }) =>
    reasonsWhere([correction?.arrivedOn == null, refusal('CORRECTION.NOT_ARRIVED', CORRECTION)]),
  refusals: (state, { data, texts }, context) => {
    const arrivedOn = state.correction?.arrivedOn ?? context.today;
    const excused = data.lateForGoodReason && !isBlank(texts.lateReason);
    return reasonsWhere(
      [data.confirmedOn > context.today, refusal('FACT.IN_FUTURE', ['条例31'], { field: 'confirmedOn' })],
      [data.confirmedOn < arrivedOn, refusal('FACT.BEFORE_SUBMISSION', ['条例31'], { field: 'confirmedOn' })],
      [
        receivedOnArrival(state) && data.confirmedOn > arrivedOn,
        refusal('CORRECTION.RECEIVED_ON_ARRIVAL', ['条例31'], { field: 'confirmedOn', arrivedOn }),
      ],
      [
        correctedLate(state, arrivedOn, context) && !excused,
        refusal('CORRECTION.LATE', CORRECTION, { field: 'lateReason' }),
      ],
      [isBlank(texts.evidence), refusal('EVIDENCE.MISSING', ['条例31'], { field: 'evidence' })],
    );
  },
  events: (state, { data, commandId }) => [
    correctionConfirmed({ ...data, arrivedOn: state.correction?.arrivedOn ?? data.confirmedOn }, commandId),
  ],
};

/** What the system proposes a person confirms: nothing arrived in time, and the period, proved to have run, is over. */
const confirmCorrectionLapse: CommandRule<'confirmCorrectionLapse'> = {
  blockers: (state, _, context) => {
    const limit = lastDayToCorrect(state, context);
    const isOver = state.correction?.noticeReceivedOn != null && limit !== null && context.today > limit;
    const arrivedOn = state.correction?.arrivedOn ?? null;
    return reasonsWhere(
      [
        arrivedOn !== null && !correctedLate(state, arrivedOn, context),
        refusal('CORRECTION.ALREADY_ARRIVED', CORRECTION),
      ],
      [arrivedOn === null && !isOver, refusal('CORRECTION.PERIOD_RUNNING', CORRECTION)],
    );
  },
  refusals: (_, { texts }) =>
    reasonsWhere([isBlank(texts.note), refusal('EVIDENCE.MISSING', CORRECTION, { field: 'note' })]),
  letter: () => 'T-CORR',
  events: (state, command, context) => {
    const { today } = context;
    const dueOn = lastDayToCorrect(state, context) ?? today;
    return [
      event('CorrectionLapsed', { dueOn, by: staffId(command.actor), textOf: command.commandId }, today, CORRECTION),
      ...endWhatWasAsked(state, 'lapsed', context),
      requestClosed(state, 'CORRECTION_LAPSED', today, CORRECTION),
      numbered('T-CORR', command, context, today),
    ];
  },
};

/** The correction had arrived in time and lay unseen: it waits for its confirmation as it should have. */
const takeBackCorrectionLapse: CommandRule<'takeBackCorrectionLapse'> = {
  blockers: (state) => takeBackBlockers(state, 'correction'),
  refusals: (state, { data, texts }, { today }) => [
    ...reasonsWhere(
      [data.arrivedOn > today, refusal('FACT.IN_FUTURE', CORRECTION, { field: 'arrivedOn' })],
      [
        state.correction !== null && data.arrivedOn < state.correction.sentOn,
        refusal('FACT.BEFORE_NOTICE', CORRECTION, { field: 'arrivedOn' }),
      ],
      [isBlank(texts.correction), refusal('EVIDENCE.MISSING', CORRECTION, { field: 'correction' })],
      [isBlank(texts.evidence), refusal('EVIDENCE.MISSING', CORRECTION, { field: 'evidence' })],
    ),
    ...takeBackRefusals(state, data.arrivedOn, 'arrivedOn', CORRECTION),
  ],
  events: (state, { data: { arrivedOn, proofDocumentId }, actor, commandId }, { today }) => {
    const shown = { actedOn: arrivedOn, proofDocumentId, by: staffId(actor), textOf: commandId };
    return [
      ...lapseTakenBack(state, shown, today, CORRECTION),
      event('CorrectionArrived', { arrivedOn, textOf: commandId }, arrivedOn, CORRECTION),
    ];
  },
};

export const correctionRules: Pick<CommandRules, keyof CorrectionCommands> = {
  requestCorrection,
  recordCorrectionNoticeReceived,
  acknowledgeCorrectionNotice,
  submitCorrection,
  confirmCorrection,
  confirmCorrectionLapse,
  takeBackCorrectionLapse,
};
