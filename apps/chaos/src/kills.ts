/** Random kills: who is killed when follows from the seed; what that does to whom follows from the machine. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from './random.js';
import { PART_NAMES, type Part, type PartName } from './rig/part.js';
import type { Rig } from './rig/rig.js';

export type Victim = PartName | 'all';

const VICTIMS: readonly Victim[] = [
  'worker',
  'worker',
  'worker',
  'api',
  'api',
  'temporal',
  'temporal',
  'postgres',
  'postgres',
  'all',
];
/** Milliseconds between two kills, and from a kill to the restart. */
const BETWEEN_MS = [100, 2_000] as const;
const DOWN_MS = [0, 1_500] as const;
/** How often the next kill waits until the system serves again; otherwise it may hit the programs while they start. */
const WAITS = 0.7;

export interface Kills {
  count: number;
  say: (line: string) => void;
  /** Resolves when requests flow again: a kill that hits nobody at work shows nothing. */
  flowing: () => Promise<void>;
  /** Ends it before its time. */
  signal: AbortSignal;
}

/** Kills `count` times. @returns how often each was hit */
export async function killAtRandom(
  rig: Rig,
  random: Random,
  { count, say, flowing, signal }: Kills,
): Promise<Record<Victim, number>> {
  const hits: Record<Victim, number> = { worker: 0, api: 0, temporal: 0, postgres: 0, all: 0 };
  for (let kill = 1; kill <= count; kill += 1) {
    signal.throwIfAborted();
    const victim = random.pick(VICTIMS);
    const [between, down, waits] = [random.between(...BETWEEN_MS), random.between(...DOWN_MS), random.next() < WAITS];
    await sleep(between);
    say(`${kill}/${count}: kill -9 of ${victim} after ${between} ms, down for ${down} ms`);
    hits[victim] += 1;
    const parts = partsOf(rig, victim);
    await Promise.all(parts.map((part) => part.kill()));
    await sleep(down);
    await startAgain(rig, parts);
    if (!waits) continue;
    const since = Date.now();
    await Promise.all([rig.worker.start(), rig.api.start()]);
    const startedMs = Date.now() - since;
    await flowing();
    say(`the programs served after ${startedMs} ms, requests flowed again after ${Date.now() - since} ms`);
  }
  return hits;
}

function partsOf(rig: Rig, victim: Victim): Part[] {
  const names = victim === 'all' ? PART_NAMES : [victim];
  return names.map((name) => rig[name]).filter((part) => part !== undefined);
}

/** The programs are started without waiting, as a supervisor does it; they find their servers or are started again. */
async function startAgain(rig: Rig, parts: readonly Part[]): Promise<void> {
  if (parts.includes(rig.worker)) rig.worker.launch();
  if (parts.includes(rig.api)) rig.api.launch();
  await Promise.all(parts.filter((part) => part !== rig.worker && part !== rig.api).map((part) => part.start()));
}
