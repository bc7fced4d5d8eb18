/** A wake-up: whatever is due today is raised once. */
import { approvalRaises } from '../approval/timers.js';
import { archivingRaises } from '../archiving/timers.js';
import { assistanceRaises } from '../assistance/timers.js';
import { consultationRaises } from '../consultation/timers.js';
import { correctionRaises } from '../correction/timers.js';
import { excessiveRaises } from '../excessive/timers.js';
import { feeRaises } from '../fee/timers.js';
import { rectificationRaises } from '../rectification/timers.js';
import { serviceRaises } from '../service/timers.js';
import { approvalSubject } from '../supervision/limits.js';
import { supervisionRaises } from '../supervision/timers.js';
import type { RequestState } from '../state.js';
import { suggestionRaises } from '../suggestion/timers.js';
import type { Timer } from '../timer.js';
import { timersOf } from '../timers.js';
import type { TimerKind } from '../vocabulary.js';
import { event, type CommandRule, type TimerRaises } from './rule.js';

/** What is raised when a timer's day has come. */
const RAISES: TimerRaises = {
  ...approvalRaises,
  ...archivingRaises,
  ...assistanceRaises,
  ...consultationRaises,
  ...correctionRaises,
  ...excessiveRaises,
  ...feeRaises,
  ...rectificationRaises,
  ...serviceRaises,
  ...suggestionRaises,
  ...supervisionRaises,
  confirmationAlarm: ({ dueOn, firesOn }) => event('ConfirmationAlarmRaised', { dueOn }, firesOn),
};

/** Nobody is reminded of what is over already: the alarm of an internal limit gives way to its red alert. */
const ENDS: {
  [K in TimerKind]?: { by: TimerKind; subject: (timer: Timer, state: RequestState) => string | undefined };
} = {
  consultationReminder: { by: 'consultationDue', subject: ({ subject }) => subject },
  confirmationAlarm: { by: 'limitAlert', subject: () => 'confirmation' },
  rectificationDue: { by: 'limitAlert', subject: () => 'rectification' },
  suggestionDue: { by: 'limitAlert', subject: () => 'suggestion' },
  archivingDue: { by: 'limitAlert', subject: () => 'archiving' },
  approvalDue: { by: 'limitAlert', subject: (_, state) => `approval/${approvalSubject(state)}` },
};

export const timerFired: CommandRule<'timerFired'> = {
  events: (state, _, context) => {
    const due = timersOf(state, context).filter(({ firesOn }) => firesOn <= context.today);
    const isOver = (timer: Timer) => {
      const end = ENDS[timer.kind];
      const subject = end?.subject(timer, state);
      return due.some((other) => other.kind === end?.by && other.subject === subject);
    };
    return due.filter((timer) => !isOver(timer)).flatMap((timer) => RAISES[timer.kind](timer, state, context));
  },
};
