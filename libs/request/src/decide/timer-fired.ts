/** A wake-up: whatever is due today is raised once, and a red alert stands for a reminder that was slept through. */
import { replyClock } from '../clock-facts.js';
import type { DraftEvent } from '../events.js';
import { timersOf, type Timer } from '../timers.js';
import { event, type CommandRule } from './rule.js';

export const timerFired: CommandRule<'timerFired'> = {
  events: (state, _, context) => {
    const { today, calendar } = context;
    const due = timersOf(state, context).filter(({ firesOn }) => firesOn <= today);
    const overdue = due.some(({ kind }) => kind === 'replyOverdue');
    return due.filter(({ kind }) => !(overdue && kind === 'replyReminder')).map((timer) => raise(timer));

    function raise({ kind, dueOn, firesOn }: Timer): DraftEvent {
      if (kind === 'confirmationAlarm') return event('ConfirmationAlarmRaised', { dueOn }, firesOn);
      if (kind === 'correctionDue') {
        return state.correction?.noticeReceivedOn
          ? event('CorrectionLapseProposed', { dueOn }, firesOn, ['条例30'])
          : event('CorrectionProofMissing', { correctBy: dueOn }, firesOn, ['条例30']);
      }
      if (kind === 'replyReminder') {
        const workingDaysLeft = replyClock(state, calendar).workingDaysLeft(today);
        return event('ReplyReminderRaised', { replyDueOn: dueOn, workingDaysLeft }, firesOn, ['条例33']);
      }
      const workingDaysOver = calendar.workingDaysBetween(dueOn, today);
      return event('ReplyOverdueRaised', { replyDueOn: dueOn, workingDaysOver }, firesOn, ['条例33']);
    }
  },
};
