/** A request is brought to the calendar in force, under its lock: by its next command, or by the rollout, whichever comes first. */
import { calendarCommandId, type WakeUp } from '#libs/contracts';
import { applyCalendar, earlierWakeUp } from '#libs/request';
import type { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { calendarVersion } from '../calendar/calendars.js';
import { appendEvents, linkEvents } from '../event-store.js';
import type { LockedRequest } from './locked-request.js';
import { project } from './project.js';
import { recordEvents } from './record-events.js';
import { writeTimes } from './refresh-row.js';

export interface BroughtUpToDate {
  /** As it stands now, counted by the calendar in force. */
  request: LockedRequest;
  /** Whether the new calendar moved anything of it. */
  isChanged: boolean;
  /** The next wake-up, where it is earlier than the one that the process is armed for. */
  earlierWakeUp: WakeUp | null;
}

/** A package that is being written is let come to its end; the request follows when it is opened again. */
function isBeingPacked({ state }: LockedRequest): boolean {
  return state.stage === 'closed' && state.archivingStarted;
}

/** A request never goes back to an older version: of its own and the one in force, the later counts. */
export function isOutdated(request: LockedRequest): boolean {
  return request.calendarNo < request.calendarInForce && !isBeingPacked(request);
}

export async function bringUpToDate(
  manager: EntityManager,
  vault: Vault,
  request: LockedRequest,
  today: string,
): Promise<BroughtUpToDate> {
  const no = request.calendarInForce;
  const { calendar, source } = await calendarVersion(manager, no);
  const change = { no, source, before: request.calendar, after: calendar };
  const drafts = applyCalendar(request.state, change, { today, agency: request.settings });
  const counted = { ...request, calendar, calendarNo: no };
  if (drafts.length === 0) {
    const wakeUp = await writeTimes(manager, counted);
    return { request: counted, isChanged: false, earlierWakeUp: earlierWakeUp(wakeUp, request.wakeAt) };
  }
  const command = { commandId: calendarCommandId(request.id, no), actor: { kind: 'system' as const } };
  const { events, after } = recordEvents(request.state, command, drafts, today);
  const previous = request.headHash === null ? null : { seq: request.headSeq, hash: request.headHash };
  const links = linkEvents(previous, events);
  const head = links.at(-1);
  if (!head) throw new TypeError('events without a link');
  const [wakeUp] = await Promise.all([
    project(manager, vault, { request: counted, before: request.state, after, events, head }),
    appendEvents(manager, request.agencyId, events, links),
  ]);
  return {
    request: { ...counted, state: after, headSeq: head.seq, headHash: head.hash },
    isChanged: true,
    earlierWakeUp: earlierWakeUp(wakeUp, request.wakeAt),
  };
}
