import type { WakeUp } from '#libs/contracts';
import { nextWakeUp } from '#libs/request';
import type { EntityManager } from 'typeorm';
import { lockRequest, type LockedRequest } from './locked-request.js';
import { lightDays } from './project.js';

/**
 * Computes wake-up and lights of a request anew from its state, as they follow from today's settings. Its process
 * is looked at next: one that is armed for another instant is told (the reconciler).
 */
export async function refreshRow(manager: EntityManager, requestId: string): Promise<void> {
  const request = await lockRequest(manager, requestId);
  if (!request) return;
  await writeTimes(manager, request);
  await manager.query(`UPDATE request SET process_checked_at = NULL WHERE id = $1`, [requestId]);
}

/** What follows from state, settings and calendar without a fact: the wake-up, the lights, and which calendar counts. */
export async function writeTimes(
  manager: EntityManager,
  { id, state, settings, calendar, calendarNo }: LockedRequest,
): Promise<WakeUp | null> {
  const wakeUp = nextWakeUp(state, { calendar, agency: settings });
  const { reminderOn, amberOn } = lightDays(state, calendar, settings);
  await manager.query(
    `UPDATE request SET wake_up = $2, wake_at = $3, reminder_on = $4, amber_on = $5, calendar_version = $6, calendar_no = $7
     WHERE id = $1`,
    [id, wakeUp, wakeUp?.at ?? null, reminderOn, amberOn, calendar.version, calendarNo],
  );
  return wakeUp;
}
