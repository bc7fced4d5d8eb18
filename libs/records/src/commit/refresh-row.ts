import type { WorkingDayCalendar } from '#libs/law';
import { nextWakeUp } from '#libs/request';
import type { EntityManager } from 'typeorm';
import { lockRequest } from './locked-request.js';
import { lightDays } from './project.js';

/**
 * Computes wake-up and lights of a request anew from its state, as they follow from today's settings. Its process
 * is looked at next: one that is armed for another instant is told (the reconciler).
 */
export async function refreshRow(
  manager: EntityManager,
  requestId: string,
  calendar: WorkingDayCalendar,
): Promise<void> {
  const request = await lockRequest(manager, requestId);
  if (!request) return;
  const wakeUp = nextWakeUp(request.state, { calendar, agency: request.settings });
  const { reminderOn, amberOn } = lightDays(request.state, calendar, request.settings);
  await manager.query(
    `UPDATE request SET wake_up = $2, wake_at = $3, reminder_on = $4, amber_on = $5, process_checked_at = NULL WHERE id = $1`,
    [requestId, wakeUp, wakeUp?.at ?? null, reminderOn, amberOn],
  );
}
