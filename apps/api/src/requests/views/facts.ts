import type { ClockFact, WorkingDayCalendar } from '#libs/law';
import type { RequestRead, ShownLight } from '#libs/records';
import { clockOf, DAY_FACT_WORDS, dayOfFact, replyClock } from '#libs/request';
import type { FeeView } from './request.view.js';

/** The light of a request on a day; as the list's, from the days that the last commit computed. */
export function lightOn({ dispatchedOn, closedOn, replyDueOn, amberOn }: RequestRead, today: string): ShownLight {
  if (dispatchedOn !== null) return 'answered';
  if (closedOn !== null) return 'ended';
  if (replyDueOn === null || amberOn === null) return 'notJudged';
  if (replyDueOn < today) return 'red';
  return amberOn <= today ? 'amber' : 'green';
}

/** Working days left, today not counted; below zero once overdue; null where nothing is judged. */
export function workingDaysLeft(
  light: ShownLight,
  clockFacts: ClockFact[],
  calendar: WorkingDayCalendar,
  today: string,
): number | null {
  if (light === 'notJudged' || light === 'answered' || light === 'ended') return null;
  const reading = clockOf({ clockFacts }, calendar, today);
  return reading.isOverdue ? -reading.workingDaysOverdue : reading.workingDaysLeft;
}

/** The fee that was asked for, with the applicant's last day to pay while that is awaited (办法6). */
function feeOf({ state, calendar }: RequestRead): FeeView | null {
  if (!state.fee) return null;
  const { method, yuan, sentOn, noticeReceivedOn, paidOn } = state.fee;
  return { method, yuan, sentOn, noticeReceivedOn, paidOn, payBy: replyClock(state, calendar).paymentDueOn };
}

/** What stands in the row of a request, as the desk is shown it. */
export function factsOf(request: RequestRead, today: string) {
  const { id, number, stage, outcome, submittedOn, receivedOn, replyDueOn, dispatchedOn, closedOn } = request;
  const { unitId, unitName, caseOfficerId, caseOfficerName, isOfficerGone, headSeq, headHash, dueCertainty } = request;
  const { channel, unreachableOn, decidedOn, servedOn, clockFacts, dayFacts, dueIsExpected, tasks } = request.state;
  const light = lightOn(request, today);
  return {
    ...{
      id,
      number,
      stage,
      outcome,
      submittedOn,
      receivedOn,
      replyDueOn,
      certainty: dueCertainty,
      light,
      dueIsExpected,
    },
    workingDaysLeft: workingDaysLeft(light, clockFacts, request.calendar, today),
    ...{ channel, unreachableOn, decidedOn, dispatchedOn, servedOn, closedOn },
    ...{ unitId, unitName, caseOfficerId, caseOfficerName, isOfficerGone, headSeq, headHash },
    dayFacts: dayFacts.map((fact) => ({ seq: fact.seq, name: DAY_FACT_WORDS[fact.type], on: dayOfFact(fact) })),
    fee: feeOf(request),
    openTasks: tasks.filter(({ done }) => !done).length,
  };
}
