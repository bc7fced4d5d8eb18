import type { ClockReading } from '../clock/reading-types.js';

/** `red` means overdue and nothing else. `notJudged`: nothing to judge today (see {@link ClockReading.isJudged}). */
export type Light = 'green' | 'amber' | 'red' | 'suspended' | 'notJudged';

/** Working days left at which an agency wants to be told. */
export interface LightThresholds {
  /** At or below: a reminder is due. */
  readonly reminderWorkingDaysLeft: number;
  /** At or below: amber. */
  readonly amberWorkingDaysLeft: number;
}

/** @law 例-预警 */
export const DEFAULT_LIGHT_THRESHOLDS: LightThresholds = Object.freeze({
  reminderWorkingDaysLeft: 5,
  amberWorkingDaysLeft: 3,
});

/**
 * The light of a request on the day of its reading. A stopped clock never shows red; while a timely correction or
 * payment is awaited, and after the reply, nothing is judged.
 * @law 例-预警 条例30 条例33③ 办法6
 */
export function lightOf(
  reading: Pick<ClockReading, 'running' | 'isJudged' | 'isOverdue' | 'workingDaysLeft'>,
  { amberWorkingDaysLeft }: Pick<LightThresholds, 'amberWorkingDaysLeft'> = DEFAULT_LIGHT_THRESHOLDS,
): Light {
  if (!reading.isJudged || reading.running === 'answered') return 'notJudged';
  if (reading.isOverdue) return 'red';
  if (reading.running === 'suspended') return 'suspended';
  return reading.workingDaysLeft <= amberWorkingDaysLeft ? 'amber' : 'green';
}
