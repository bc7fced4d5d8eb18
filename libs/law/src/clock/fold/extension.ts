import { type EpochDay, fromEpochDay, toEpochDay } from '../../dates/legal-date.js';
import { legalNumber } from '../../numbers/index.js';
import { type ClockContext, dueDayOf } from '../due.js';
import type { ClockFact } from '../facts.js';
import type { ClockState } from '../state.js';
import { find, heldDay, type Step } from './step.js';

/** The due date by which an act of the agency is judged; null while none is in sight. */
function dueOfAct(state: ClockState, fact: ClockFact, day: EpochDay, context: ClockContext): EpochDay | null {
  const due = dueDayOf(state, context);
  return due === null ? null : heldDay(fact, due, context, day);
}

/** Once a period, 1-20 working days, approved and told on or before the due day. @law 条例33② 例-延长一次 */
export const extend: Step<'extended'> = (state, fact, day, context) => {
  const longest = legalNumber('longestExtension', fact.happenedOn).value;
  const due = dueOfAct(state, fact, day, context);
  if (!Number.isInteger(fact.workingDays) || fact.workingDays < 1 || fact.workingDays > longest)
    return find(
      state,
      fact,
      'EXTENSION.OUT_OF_BOUNDS',
      '条例33②',
      `延长应为1至${longest}个工作日：${fact.workingDays}`,
    );
  if (state.extension)
    return find(
      state,
      fact,
      'EXTENSION.ALREADY_USED',
      '例-延长一次',
      `本期限已于${fromEpochDay(state.extension.day)}延长过`,
    );
  if (state.orderedUntil !== null)
    return find(state, fact, 'EXTENSION.AFTER_ORDER', '条例51', '重新答复的期限由决定书、判决书确定，不再延长');
  if (state.deferredUntil !== null)
    return find(state, fact, 'EXTENSION.AFTER_DEFERRAL', '条例35', '已依第三十五条确定延迟答复日期，不再延长');
  if (due !== null && day > due)
    return find(state, fact, 'EXTENSION.AFTER_DUE', '条例33②', `延长应在原到期日${fromEpochDay(due)}前批准并告知`);
  state.extension = { workingDays: fact.workingDays, day };
};

/** To a stated day, later than the due day, decided on or before it. @law 条例35 */
export const defer: Step<'deferred'> = (state, fact, day, context) => {
  const due = dueOfAct(state, fact, day, context);
  const until = toEpochDay(fact.until);
  if (state.orderedUntil !== null)
    return find(state, fact, 'DEFERRAL.AFTER_ORDER', '条例51', '重新答复的期限由决定书、判决书确定，不再延迟');
  if (due !== null && day > due)
    return find(state, fact, 'DEFERRAL.AFTER_DUE', '条例35', `延迟答复应在原到期日${fromEpochDay(due)}前确定并告知`);
  if (until <= (due ?? day))
    return find(state, fact, 'DEFERRAL.NOT_LATER', '条例35', `延迟答复的日期应晚于原期限${fromEpochDay(due ?? day)}`);
  state.deferredUntil = until;
};
