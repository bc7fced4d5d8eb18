/**
 * Random lives of requests: lawful and unlawful commands of everybody, days that pass over holidays, timers that fire or
 * are slept through, effects that fail. After each step everything that must always hold is looked at (`test/model`).
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mustEqual } from '../test/model/invariants/must.js';
import { WAYS } from '../test/model/invariants/ways.js';
import { ModelRun, nowhereYet } from '../test/model/model-run.js';
import { PERSONS_KINDS, STEPS } from '../test/model/steps.js';
import { BEGINNINGS } from '../test/model/beginnings.js';
import { RULES } from '../test/paper-request.js';
import { evolve } from './evolve.js';
import { APPROVAL_STEPS } from './approval/steps.js';
import { newRequest } from './state.js';

/** So many lives lead everywhere. */
const ENOUGH = 800;

/** `YISHEN_MODEL_SEED` walks other lives, `YISHEN_MODEL_RUNS` more or fewer of them. */
const SEED = Number(process.env.YISHEN_MODEL_SEED ?? 20261126);
const RUNS = Number(process.env.YISHEN_MODEL_RUNS ?? ENOUGH);
const MOST_STEPS = 40;

/** Before Spring Festival, before the May days, before National Day, and towards a year without a notice. */
const DAYS = ['2026-03-02', '2026-02-09', '2026-04-20', '2026-09-14', '2026-12-01'] as const;
const CHAINS = [RULES.approvalChain, APPROVAL_STEPS.map((step) => ({ step, limitWorkingDays: 2 }))] as const;

describe('whatever people, days and machines do to a request', () => {
  it('what must always hold holds after each step', () => {
    const walked = nowhereYet();
    fc.assert(
      fc.property(
        fc.constantFrom(...BEGINNINGS),
        fc.constantFrom(...DAYS),
        fc.constantFrom(...CHAINS),
        fc.commands(STEPS, { maxCommands: MOST_STEPS, size: 'max' }),
        (begin, today, approvalChain, steps) => {
          const request = begin(today);
          request.rules = { ...RULES, approvalChain };
          fc.modelRun(() => ({ model: {}, real: new ModelRun(request, walked) }), steps);
          // Whoever reads the record anew comes to the same state.
          mustEqual(request.events.reduce(evolve, newRequest(request.state.requestId)), request.state, 'the fold');
        },
      ),
      { seed: SEED, numRuns: RUNS },
    );
    expect(walked.steps).toBeGreaterThan(10 * RUNS);
    if (RUNS < ENOUGH) return;
    // The lives led everywhere: nothing above held for want of a case.
    expect(PERSONS_KINDS.filter((kind) => !walked.accepted.has(kind))).toEqual([]);
    expect(PERSONS_KINDS.filter((kind) => !walked.refused.has(kind))).toEqual([]);
    expect(WAYS.filter((way) => !walked.ways.has(way))).toEqual([]);
  }, 240_000);
});
