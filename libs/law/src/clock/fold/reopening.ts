import { toEpochDay } from '../../dates/legal-date.js';
import { restart } from './receipt.js';
import { find, type Step } from './step.js';

/**
 * Reconsideration, a court or a superior organ has the request answered again. Its period is the one that the order sets, and
 * begins anew; what was deducted or granted before is over. @law 条例51
 */
export const reopen: Step<'reopened'> = (state, fact, day) => {
  const until = toEpochDay(fact.until);
  if (state.repliedDay === null && state.ended === null)
    return find(state, fact, 'REOPENING.NOT_ENDED', '条例51', '申请尚未答复或终止，无从重新办理');
  if (until < day)
    return find(state, fact, 'REOPENING.NOT_LATER', '条例51', `责令重新答复的期限应不早于收到之日${fact.happenedOn}`);
  restart(state, day, 'order');
  state.orderedUntil = until;
  state.repliedDay = null;
  state.ended = null;
  state.judgedDueDay = null;
};
