import type { EpochDay } from '../../dates/legal-date.js';
import { legalNumber } from '../../numbers/index.js';
import type { ClockState, StartCause } from '../state.js';
import { find, type Step } from './step.js';

/** @law 条例31 条例33② 例-起算 */
export const receive: Step<'received'> = (state, fact, day) => {
  if (state.receivedDay !== null)
    return find(state, fact, 'CLOCK.ALREADY_RECEIVED', '条例31', '已有收到之日，后一个不起算；登记错误的应先撤回');
  state.receivedDay = day;
  state.submissionDay = day;
  state.replyPeriod = legalNumber('replyPeriod', fact.happenedOn).value;
  restart(state, day, 'receipt');
};

/**
 * A new full period: the days used before are forgotten, and with them an extension, a deferral and whatever was
 * awaited. Consultations stay, for one still open may go on suspending (see {@link ClockPolicy}).
 * @law 条例30 办法6
 */
export function restart(state: ClockState, startDay: EpochDay, cause: StartCause): void {
  state.periods.push({ startDay, cause });
  state.extension = null;
  state.deferredUntil = null;
  state.correction = null;
  state.payment = null;
}
