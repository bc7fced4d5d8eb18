import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startRig, type Rig } from '../rig/rig.js';
import { runChaos } from '../run-chaos.js';

/** These twenty hit every part, and all at once; others and more by the environment, as `npm run chaos` does. */
const seed = Number(process.env['YISHEN_CHAOS_SEED'] ?? 360);
const kills = Number(process.env['YISHEN_CHAOS_KILLS'] ?? 20);
/** Twice what a kill takes on two busy cores, and what the run may wait for at its end. */
const PATIENCE_MS = 300_000 + kills * 20_000;

let rig: Rig;

describe(`${kills} random kills of worker, API, Temporal, PostgreSQL or all (seed ${seed})`, () => {
  beforeAll(async () => void (rig = await startRig()), 120_000);
  afterAll(() => rig?.stop(), 60_000);

  it(
    'lose nothing, do nothing twice and leave nothing undone',
    async () => {
      const said: string[] = [];
      const report = await runChaos(rig, { seed, kills, atOnce: 4, say: (line) => said.push(line) });
      await writeFile(join(rig.folder, 'kills.log'), `${said.join('\n')}\n`);
      const { strange, faults, archived, withdrawn } = report;
      // All in one, so that a failure shows the seed and who was killed when.
      expect({ seed, said, strange, faults }).toEqual({ seed, said, strange: [], faults: [] });
      expect(archived + withdrawn).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});
