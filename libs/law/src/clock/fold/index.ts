import { type EpochDay, toEpochDay } from '../../dates/legal-date.js';
import type { ClockContext } from '../due.js';
import type { ClockFact, ClockFactKind } from '../facts.js';
import type { ClockState } from '../state.js';
import {
  answerConsultation,
  giveUpConsultation,
  proveConsultation,
  receiveReasons,
  requestReasons,
  sendConsultation,
  terminateConsultation,
} from './consultation.js';
import { correct, proveCorrectionNotice, sendCorrectionNotice } from './correction.js';
import { defer, extend } from './extension.js';
import { pay, proveFeeNotice, sendFeeNotice } from './fee.js';
import { receive } from './receipt.js';
import { reopen } from './reopening.js';
import { find, type Step } from './step.js';

const STEPS: { readonly [K in ClockFactKind]: Step<K> } = {
  arrived: () => {},
  received: receive,
  correctionNoticeSent: sendCorrectionNotice,
  correctionNoticeReceived: proveCorrectionNotice,
  correctionReceived: correct,
  consultationSent: sendConsultation,
  consultationReceived: proveConsultation,
  consultationAnswered: answerConsultation,
  consultationUnreachable: giveUpConsultation,
  consultationTerminated: terminateConsultation,
  extended: extend,
  deferred: defer,
  reasonsRequested: requestReasons,
  reasonsReceived: receiveReasons,
  feeNoticeSent: sendFeeNotice,
  feeNoticeReceived: proveFeeNotice,
  feePaid: pay,
  replied: (state, fact, day) => {
    state.repliedDay ??= day;
    keepJudgedDue(state, fact);
  },
  ended: (state, fact, day) => {
    state.ended ??= { day, how: fact.how };
    keepJudgedDue(state, fact);
  },
  reopened: reopen,
  takenBack: () => {},
  calendarApplied: () => {},
};

/** @law 例-既定期限 */
function keepJudgedDue(state: ClockState, { heldUntil }: ClockFact): void {
  if (heldUntil !== undefined) state.judgedDueDay = toEpochDay(heldUntil);
}

/** What may stand in a ledger before the application is received. */
const BEFORE_RECEIPT: ReadonlySet<ClockFactKind> = new Set([
  'arrived',
  'received',
  'ended',
  'takenBack',
  'calendarApplied',
]);

/** Folds one more fact, the next in legal order, of the day `day`, into the state (which it changes). Costs nothing per day passed. */
export function foldFact(state: ClockState, fact: ClockFact, day: EpochDay, context: ClockContext): void {
  state.lastDay = day;
  if (state.receivedDay === null && !BEFORE_RECEIPT.has(fact.kind))
    return find(state, fact, 'CLOCK.BEFORE_RECEIPT', '条例31', '早于收到申请之日，不发生效力');
  // The table pairs each kind with the step of that kind; the compiler cannot see it through the look-up.
  (STEPS[fact.kind] as Step<ClockFactKind>)(state, fact, day, context);
}
