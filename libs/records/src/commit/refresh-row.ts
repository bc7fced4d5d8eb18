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
export async function writeTimes(manager: EntityManager, request: LockedRequest): Promise<WakeUp | null> {
  const [wakeUp = null] = await writeAllTimes(manager, [request]);
  return wakeUp;
}

/** The same of many requests, in one statement. @returns their wake-ups */
export async function writeAllTimes(
  manager: EntityManager,
  requests: readonly LockedRequest[],
): Promise<(WakeUp | null)[]> {
  if (requests.length === 0) return [];
  const rows = requests.map(({ id, state, settings, calendar, calendarNo }) => {
    const wakeUp = nextWakeUp(state, { calendar, agency: settings });
    const { reminderOn, amberOn } = lightDays(state, calendar, settings);
    return {
      ...{ id, wake_up: wakeUp, wake_at: wakeUp?.at ?? null, reminder_on: reminderOn, amber_on: amberOn },
      ...{ calendar_version: calendar.version, calendar_no: calendarNo },
    };
  });
  await manager.query(
    `UPDATE request r SET wake_up = v.wake_up, wake_at = v.wake_at, reminder_on = v.reminder_on, amber_on = v.amber_on,
       calendar_version = v.calendar_version, calendar_no = v.calendar_no
     FROM jsonb_populate_recordset(NULL::request, $1::jsonb) v WHERE r.id = v.id`,
    [JSON.stringify(rows)],
  );
  return rows.map(({ wake_up }) => wake_up);
}
