/** Waiting until the system has come to rest: nothing on its way, every process where the record is. */
import { setTimeout as sleep } from 'node:timers/promises';
import { commandsAnswered } from './checks/commands.js';
import { effectsComplete } from './checks/effects.js';
import type { Check, Fault, Scene } from './checks/fault.js';
import { processesLive } from './checks/processes.js';
import { wakeUpsFired } from './checks/wake-ups.js';

/** What takes time after a kill; everything else must hold at any moment. */
const TAKES_TIME: readonly Check[] = [commandsAnswered, effectsComplete, wakeUpsFired, processesLive];
const LOOK_MS = 250;

/**
 * Waits for rest.
 * @param more what else takes time, on this day
 * @returns how long it took, in ms; and what still was not done where it took longer than `withinMs`
 */
export async function settle(
  scene: Scene,
  withinMs: number,
  more: readonly Check[] = [],
): Promise<{ tookMs: number; left: Fault[] }> {
  const begin = Date.now();
  for (;;) {
    const left = await whatIsLeft(scene, [...TAKES_TIME, ...more]);
    const tookMs = Date.now() - begin;
    if (left.length === 0 || tookMs > withinMs) return { tookMs, left };
    await sleep(LOOK_MS);
  }
}

async function whatIsLeft(scene: Scene, checks: readonly Check[]): Promise<Fault[]> {
  for (const check of checks) {
    const left = await check(scene).catch((error: Error) => [{ check: check.name, at: '', what: error.message }]);
    if (left.length > 0) return left;
  }
  return [];
}
