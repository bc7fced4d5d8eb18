/** A wake-up: whatever is due today is raised once, and a red alert stands for a reminder that was slept through. */
import { approvalRaises } from '../approval/timers.js';
import { clockOf } from '../clock-facts.js';
import { consultationRaises } from '../consultation/timers.js';
import { correctionRaises } from '../correction/timers.js';
import { excessiveRaises } from '../excessive/timers.js';
import { feeRaises } from '../fee/timers.js';
import { serviceRaises } from '../service/timers.js';
import { timersOf } from '../timers.js';
import type { TimerKind } from '../vocabulary.js';
import { event, type CommandRule, type TimerRaises } from './rule.js';

/** What is raised when a timer's day has come. */
const RAISES: TimerRaises = {
  ...approvalRaises,
  ...consultationRaises,
  ...correctionRaises,
  ...excessiveRaises,
  ...feeRaises,
  ...serviceRaises,
  confirmationAlarm: ({ dueOn, firesOn }) => event('ConfirmationAlarmRaised', { dueOn }, firesOn),
  replyReminder: ({ dueOn, firesOn }, state, { calendar, today }) => {
    const { workingDaysLeft } = clockOf(state, calendar, today);
    return event('ReplyReminderRaised', { replyDueOn: dueOn, workingDaysLeft }, firesOn, ['条例33']);
  },
  replyOverdue: ({ dueOn, firesOn }, _, { calendar, today }) => {
    const workingDaysOver = calendar.workingDaysBetween(dueOn, today);
    return event('ReplyOverdueRaised', { replyDueOn: dueOn, workingDaysOver }, firesOn, ['条例33']);
  },
};

/** Nobody is reminded of what is over already. */
const ENDS: { [K in TimerKind]?: TimerKind } = {
  replyReminder: 'replyOverdue',
  consultationReminder: 'consultationDue',
};

export const timerFired: CommandRule<'timerFired'> = {
  events: (state, _, context) => {
    const due = timersOf(state, context).filter(({ firesOn }) => firesOn <= context.today);
    const isOver = (end: TimerKind, subject?: string) =>
      due.some((timer) => timer.kind === end && timer.subject === subject);
    return due
      .filter(({ kind, subject }) => !(kind in ENDS && isOver(ENDS[kind] as TimerKind, subject)))
      .map((timer) => RAISES[timer.kind](timer, state, context));
  },
};
