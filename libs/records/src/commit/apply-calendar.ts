/** A request is brought to the calendar in force, under its lock: by its next command, or by the rollout, whichever comes first. */
import type { ChainLink } from '#libs/chain';
import { calendarCommandId, type WakeUp } from '#libs/contracts';
import { applyCalendar, earlierWakeUp } from '#libs/request';
import type { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { calendarVersion } from '../calendar/calendars.js';
import { appendAllEvents, appendEvents, linkEvents } from '../event-store.js';
import type { LockedRequest } from './locked-request.js';
import { project, projectAll, type Projection } from './project.js';
import { recordEvents } from './record-events.js';
import { writeAllTimes, writeTimes } from './refresh-row.js';

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
  const counted = await countedAnew(manager, request, today);
  if (!('links' in counted)) {
    const wakeUp = await writeTimes(manager, counted.request);
    return { request: counted.request, isChanged: false, earlierWakeUp: earlierWakeUp(wakeUp, request.wakeAt) };
  }
  const [wakeUp] = await Promise.all([
    project(manager, vault, counted),
    appendEvents(manager, request.agencyId, counted.events, counted.links),
  ]);
  return broughtBy(counted, wakeUp);
}

/** The same of many requests, all of them locked: what is written of them leaves in few statements. */
export async function bringAllUpToDate(
  manager: EntityManager,
  vault: Vault,
  requests: readonly LockedRequest[],
  today: string,
): Promise<BroughtUpToDate[]> {
  const counted = await Promise.all(requests.map((request) => countedAnew(manager, request, today)));
  const changed = counted.filter((each) => 'links' in each);
  const unchanged = counted.flatMap((each, at) =>
    'links' in each ? [] : [{ each, armed: requests[at]?.wakeAt ?? null }],
  );
  const [wakeUps, times] = await Promise.all([
    projectAll(manager, vault, changed),
    writeAllTimes(
      manager,
      unchanged.map(({ each }) => each.request),
    ),
    appendAllEvents(
      manager,
      changed.map(({ request, events, links }) => ({ agencyId: request.agencyId, events, links })),
    ),
  ]);
  return [
    ...changed.map((each, at) => broughtBy(each, wakeUps[at] ?? null)),
    ...unchanged.map(({ each: { request }, armed }, at) => ({
      ...{ request, isChanged: false, earlierWakeUp: earlierWakeUp(times[at] ?? null, armed) },
    })),
  ];
}

/** A request that the calendar in force moves something of: its new events, not yet written. */
type Changed = Projection & { links: ChainLink[] };

async function countedAnew(
  manager: EntityManager,
  request: LockedRequest,
  today: string,
): Promise<Changed | { request: LockedRequest }> {
  const no = request.calendarInForce;
  const { calendar, source } = await calendarVersion(manager, no);
  const change = { no, source, before: request.calendar, after: calendar };
  const drafts = applyCalendar(request.state, change, { today, agency: request.settings });
  const counted = { ...request, calendar, calendarNo: no };
  if (drafts.length === 0) return { request: counted };
  const command = { commandId: calendarCommandId(request.id, no), actor: { kind: 'system' as const } };
  const { events, after } = recordEvents(request.state, command, drafts, today);
  const previous = request.headHash === null ? null : { seq: request.headSeq, hash: request.headHash };
  const links = linkEvents(previous, events);
  const head = links.at(-1);
  if (!head) throw new TypeError('events without a link');
  return { request: counted, before: request.state, after, events, head, links };
}

function broughtBy({ request, after, head }: Changed, wakeUp: WakeUp | null): BroughtUpToDate {
  return {
    request: { ...request, state: after, headSeq: head.seq, headHash: head.hash },
    isChanged: true,
    earlierWakeUp: earlierWakeUp(wakeUp, request.wakeAt),
  };
}
