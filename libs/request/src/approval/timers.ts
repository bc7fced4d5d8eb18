import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import { onLastDay, type Timer, type TimerContext } from '../timer.js';
import { awaitedStep } from './state.js';

/** The internal limit of the step that a proposal waits for: on its last day the approver is reminded. */
export function approvalTimers(state: RequestState, { calendar }: TimerContext): Timer[] {
  const { stage, proposal } = state;
  const step = awaitedStep(proposal?.approval ?? null);
  if (stage !== 'inApproval' || !proposal || !step) return [];
  const { chain, since, reminderRaisedFor } = proposal.approval;
  const limit = chain.find((each) => each.step === step)?.limitWorkingDays ?? 0;
  const dueOn = calendar.nthWorkingDayAfter(since, limit);
  return onLastDay('approvalDue', dueOn, reminderRaisedFor);
}

export const approvalRaises = {
  approvalDue: ({ dueOn, firesOn }, { proposal }) =>
    event(
      'ApprovalReminderRaised',
      { proposalId: proposal?.id ?? '', step: awaitedStep(proposal?.approval ?? null) ?? 'signOff', dueOn },
      firesOn,
    ),
} satisfies Partial<TimerRaises>;
