/** Requests flow through the whole line while parts of the system are killed; afterwards everything must hold. */
import { disclosureRequestId } from '#libs/contracts';
import { catchUpSignal } from '#libs/contracts/messages';
import { setTimeout as sleep } from 'node:timers/promises';
import { Story } from '../../demo/src/story.js';
import { faultsIn, type Fault } from './checks/index.js';
import { killAtRandom, type Victim } from './kills.js';
import { houseOf, seedRig } from './people/house.js';
import { Journey } from './people/journey.js';
import { Service } from './people/service.js';
import { Random } from './random.js';
import type { Rig } from './rig/rig.js';
import { stageOn } from './rig/stage.js';
import { settle } from './settle.js';

export interface ChaosOptions {
  seed: number;
  kills: number;
  /** Requests under way at any moment. */
  atOnce: number;
  say: (line: string) => void;
}

export interface ChaosReport {
  seed: number;
  hits: Record<Victim, number>;
  /** Requests that went the whole way, by how they ended. */
  archived: number;
  withdrawn: number;
  /** How long the system took from the last kill to rest, in ms. */
  restMs: number;
  /** Journeys that ended otherwise, answers that nobody should get, checks that do not hold, work that is left. */
  strange: string[];
  faults: Fault[];
}

const REST_WITHIN_MS = 120_000;
const SLEEPERS = 5;

export async function runChaos(rig: Rig, { seed, kills, atOnce, say }: ChaosOptions): Promise<ChaosReport> {
  const random = new Random(seed);
  const service = new Service(`http://localhost:${rig.places.apiPort}`);
  const house = houseOf(service, await seedRig(rig));
  await Promise.all([rig.worker.start(), rig.api.start()]);
  const sleepers = await armedSleepers(rig);

  let isOver = false;
  const ends = { archived: 0, withdrawn: 0 };
  const strange: string[] = [];
  const flow = async (lane: number, own: Random): Promise<void> => {
    for (let count = 1; !isOver; count += 1) {
      const journey = new Journey(service, house, own.branch(), `lane${lane}-${count}`);
      try {
        ends[await journey.run()] += 1;
      } catch (error) {
        strange.push(`${journey.number || 'a submission'}: ${error instanceof Error ? error.message : 'unknown'}`);
        return;
      }
    }
  };
  const flows = Array.from({ length: atOnce }, (_, lane) => flow(lane + 1, random.branch()));
  const [hits] = await Promise.all([
    killAtRandom(rig, random.branch(), kills, say).finally(() => (isOver = true)),
    wakeMeanwhile(rig, sleepers),
  ]);
  await Promise.all([rig.worker.start(), rig.api.start(), ...flows]);
  const { tookMs, left } = await settle(rig, REST_WITHIN_MS);
  strange.push(...service.strange);
  const faults = left.length > 0 ? left : [...(await faultsIn(rig)), ...(await wokenOnce(sleepers))];
  return { seed, hits, ...ends, restMs: tookMs, strange, faults };
}

/** Requests with a wake-up that lies far ahead. */
async function armedSleepers(rig: Rig): Promise<Story[]> {
  const stage = await stageOn(rig);
  await limitOf(rig, stage.agency.id, 200, '08:00');
  return Promise.all(Array.from({ length: SLEEPERS }, () => Story.begin(stage, {}, daysAgo(10))));
}

/** In the middle of it all, the wake-ups of the sleepers become due, and their processes are told to look. */
async function wakeMeanwhile(rig: Rig, sleepers: readonly Story[]): Promise<void> {
  await sleep(3_000);
  const agencyId = sleepers[0]?.system.agency.id ?? '';
  await untilDone(() => limitOf(rig, agencyId, 1, '00:00'));
  for (const { requestId } of sleepers) {
    const handle = rig.client.workflow.getHandle(disclosureRequestId(requestId));
    await untilDone(() => handle.signal(catchUpSignal));
  }
}

async function wokenOnce(sleepers: readonly Story[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const story of sleepers) {
    const alarms = (await story.events()).filter(({ type }) => type === 'ConfirmationAlarmRaised').length;
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
