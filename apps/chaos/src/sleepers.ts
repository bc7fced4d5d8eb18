/** Requests whose wake-up lies far ahead and becomes due in the middle of everything. */
import { disclosureRequestId } from '#libs/contracts';
import { catchUpSignal } from '#libs/contracts/messages';
import { setTimeout as sleep } from 'node:timers/promises';
import { Story } from '../../demo/src/story.js';
import type { Fault } from './checks/index.js';
import type { Rig } from './rig/rig.js';
import { stageOn } from './rig/stage.js';

const SLEEPERS = 5;

export async function armedSleepers(rig: Rig): Promise<Story[]> {
  const stage = await stageOn(rig);
  await limitOf(rig, stage.agency.id, 200, '08:00');
  return Promise.all(Array.from({ length: SLEEPERS }, () => Story.begin(stage, {}, daysAgo(10))));
}

/** After a while the wake-ups become due, and the processes are told to look. */
export async function wakeMeanwhile(rig: Rig, sleepers: readonly Story[]): Promise<void> {
  await sleep(3_000);
  const agencyId = sleepers[0]?.system.agency.id ?? '';
  await untilDone(() => limitOf(rig, agencyId, 1, '00:00'));
  for (const { requestId } of sleepers) {
    const handle = rig.client.workflow.getHandle(disclosureRequestId(requestId));
    await untilDone(() => handle.signal(catchUpSignal));
  }
}

export async function wokenOnce(sleepers: readonly Story[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const story of sleepers) {
    // Long past its day when it is woken, it is told of in one alert, which is red.
    const alarms = (await story.events()).filter(({ type }) => type === 'LimitEscalated').length;
    if (alarms !== 1)
      faults.push({ check: 'due wake-ups fire once', at: story.receipt.number, what: `${alarms} alarms` });
  }
  return faults;
}

/** A day in the past, Beijing's; an application that arrived on it has long waited to be confirmed. */
export function daysAgo(days: number): string {
  return new Date(Date.now() + (8 - 24 * days) * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Changes the limit of an agency for confirming a request, and the time of its wake-ups. */
export async function limitOf(
  rig: Rig,
  agencyId: string,
  confirmationWorkingDays: number,
  wakeTime: string,
): Promise<void> {
  const change = { confirmationWorkingDays, wakeTime };
  await rig.source.query(`UPDATE agency_settings SET settings = settings || $2 WHERE agency_id = $1`, [
    agencyId,
    change,
  ]);
}

async function untilDone(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch {
      await sleep(500);
    }
  }
}
