/** What the lifecycle is measured against: the same Updates and effects, with nothing in them. */
import { condition, defineUpdate, proxyActivities, proxyLocalActivities, setHandler } from '@temporalio/workflow';
import { Mutex } from 'async-mutex';
import type { BareActivities } from './bare-activities.js';

export const stepUpdate = defineUpdate<number, [step: number]>('step');

const local = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '30 seconds' });
const remote = proxyActivities<BareActivities>({ startToCloseTimeout: '1 minute' });

/** Effects that each step opens in the real lifecycle; `BARE_STEPS` of them in all. */
export async function bareLifecycle(effectsOfStep: number[]): Promise<void> {
  const mutex = new Mutex();
  let steps = 0;
  let open = 0;
  const effect = async (): Promise<void> => {
    await remote.noop();
    await mutex.runExclusive(() => local.noop());
    open -= 1;
  };
  setHandler(stepUpdate, (step) =>
    mutex.runExclusive(async () => {
      await local.noop();
      steps += 1;
      for (let i = 0; i < (effectsOfStep[step] ?? 0); i += 1) {
        open += 1;
        void effect();
      }
      return steps;
    }),
  );
  await condition(() => steps === effectsOfStep.length && open === 0);
}
