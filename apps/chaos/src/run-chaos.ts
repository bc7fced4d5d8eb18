/** Requests flow through the whole line while parts of the system are killed; afterwards everything must hold. */
import { setTimeout as sleep } from 'node:timers/promises';
import { faultsIn, type Fault } from './checks/index.js';
import { killAtRandom, type Victim } from './kills.js';
import { houseOf, seedRig } from './people/house.js';
import { Journey } from './people/journey.js';
import { Service } from './people/service.js';
import { Random } from './random.js';
import type { Rig } from './rig/rig.js';
import { settle } from './settle.js';
import { armedSleepers, wakeMeanwhile, wokenOnce } from './sleepers.js';

export interface ChaosOptions {
  seed: number;
  kills: number;
  /** Requests under way at any moment. */
  atOnce: number;
  say: (line: string) => void;
  /** Ends the run before its time. */
  signal?: AbortSignal;
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
const FLOWS_WITHIN_MS = 60_000;

const NEVER = new AbortController().signal;

export async function runChaos(
  rig: Rig,
  { seed, kills, atOnce, say: sayIt, signal = NEVER }: ChaosOptions,
): Promise<ChaosReport> {
  const begin = Date.now();
  const say = (line: string) => sayIt(`${((Date.now() - begin) / 1_000).toFixed(1)} s  ${line}`);
  const random = new Random(seed);
  const service = new Service(`http://localhost:${rig.places.apiPort}`, signal);
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
  say(`${atOnce} requests at once`);
  const meanwhile = { count: kills, say, signal, flowing: () => flowing(service, atOnce) };
  const [hits] = await Promise.all([
    killAtRandom(rig, random.branch(), meanwhile).finally(() => (isOver = true)),
    wakeMeanwhile(rig, sleepers),
  ]);
  await Promise.all([rig.worker.start(), rig.api.start(), ...flows]);
  say('the last requests are through');
  const wokenUp = () => wokenOnce(sleepers);
  const { tookMs, left } = await settle(rig, REST_WITHIN_MS, [wokenUp]);
  say(`at rest after ${tookMs} ms`);
  strange.push(...service.strange);
  const faults = left.length > 0 ? left : [...(await faultsIn(rig)), ...(await wokenUp())];
  return { seed, hits, ...ends, restMs: tookMs, strange, faults };
}

/** Waits until so many writes were answered; a system that answers nobody any more shows itself elsewhere. */
async function flowing(service: Service, writes: number): Promise<void> {
  const enough = service.answered + writes;
  const end = Date.now() + FLOWS_WITHIN_MS;
  while (service.answered < enough && Date.now() < end) await sleep(50);
}
