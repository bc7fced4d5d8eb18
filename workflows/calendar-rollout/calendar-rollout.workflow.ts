/**
 * The rollout of a version of the calendar: every open request is counted by it, those who must act earlier are woken, and the
 * people of the house are told. Which request is not counted yet the record itself says, so that nothing is lost or done twice
 * whatever dies in between; here is only the order.
 */
import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import type { CalendarRolloutInput } from '#libs/contracts';
import { RolloutProcess } from './rollout-process.js';

export async function calendarRollout(input: CalendarRolloutInput): Promise<'done' | 'superseded'> {
  const rollout = await RolloutProcess.begin(input);

  const end = await rollout.everyRequest();
  if (end === 'historyIsLong') {
    await condition(allHandlersFinished);
    return continueAsNew<typeof calendarRollout>(input);
  }
  if (end === 'done') await rollout.officersAreTold();
  await rollout.isOver(end);

  await condition(allHandlersFinished);
  return end;
}
