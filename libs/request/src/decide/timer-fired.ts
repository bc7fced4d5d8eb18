/** A wake-up: whatever is due today is raised once, and a red alert stands for a reminder that was slept through. */
import { approvalRaises } from '../approval/timers.js';
import { replyClock } from '../clock-facts.js';
import { correctionRaises } from '../correction/timers.js';
import { excessiveRaises } from '../excessive/timers.js';
import { feeRaises } from '../fee/timers.js';
import { timersOf } from '../timers.js';
import { event, type CommandRule, type TimerRaises } from './rule.js';

/** What is raised when a timer's day has come. */
const RAISES: TimerRaises = {
  ...approvalRaises,
  ...correctionRaises,
  ...excessiveRaises,
  ...feeRaises,
  confirmationAlarm: ({ dueOn, firesOn }) => event('ConfirmationAlarmRaised', { dueOn }, firesOn),
  replyReminder: ({ dueOn, firesOn }, state, { calendar, today }) => {
    const workingDaysLeft = replyClock(state, calendar).workingDaysLeft(today);
    return event('ReplyReminderRaised', { replyDueOn: dueOn, workingDaysLeft }, firesOn, ['条例33']);
  },
  replyOverdue: ({ dueOn, firesOn }, _, { calendar, today }) => {
    const workingDaysOver = calendar.workingDaysBetween(dueOn, today);
    return event('ReplyOverdueRaised', { replyDueOn: dueOn, workingDaysOver }, firesOn, ['条例33']);
  },
};

export const timerFired: CommandRule<'timerFired'> = {
  events: (state, _, context) => {
    const due = timersOf(state, context).filter(({ firesOn }) => firesOn <= context.today);
    const overdue = due.some(({ kind }) => kind === 'replyOverdue');
    return due
      .filter(({ kind }) => !(overdue && kind === 'replyReminder'))
      .map((timer) => RAISES[timer.kind](timer, state, context));
  },
};
