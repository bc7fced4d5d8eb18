/** Effects: whatever is open is performed, once at a time, until its result is recorded. */
import { condition, log, proxyActivities, sleep } from '@temporalio/workflow';
import { effectResultId, type DisclosureRequestInput, type OpenEffect } from '#libs/contracts';
import type { EffectActivities } from '#activities';
import type { RequestProcess } from './request-process.js';

/** A worker that was killed is missed after this; its effects go to another one, or to itself when it is back. */
const SIGN_OF_LIFE = '10 seconds';

/**
 * A passing fault (database away, disk full, renderer busy) is tried again until it passes; what fails for good is a
 * result. A mail server that is away says itself when to try again, and how often is kept with the attempts.
 */
const activities = proxyActivities<EffectActivities>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: SIGN_OF_LIFE,
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '20 seconds' },
});

/** What should not happen, a fault that no retry of the activity mends, is tried anew after this. */
const RETRY_MS = 10 * 60 * 1000;

/** Performs the effects of a process from now until its end. */
export function performEffects(process: RequestProcess, input: DisclosureRequestInput): void {
  const underWay = new Set<string>();

  const next = (): OpenEffect | undefined => process.view.openEffects.find(({ key }) => !underWay.has(key));

  const perform = async ({ key, kind }: OpenEffect): Promise<void> => {
    try {
      const result = await activities[kind]({ ...input, effectKey: key });
      const commandId = effectResultId(input.requestId, key);
      await process.commit({ commandId, kind: 'recordEffect', data: result });
    } catch (error) {
      log.warn('an effect stays open', { effect: kind, error: error instanceof Error ? error.name : 'unknown' });
    }
    const stillOpen = () => process.view.openEffects.some((effect) => effect.key === key);
    if (!process.superseded && stillOpen()) await sleep(RETRY_MS);
    underWay.delete(key);
  };

  const run = async (): Promise<void> => {
    for (;;) {
      await condition(() => process.superseded || next() !== undefined);
      const effect = next();
      if (process.superseded || !effect) return;
      underWay.add(effect.key);
      void perform(effect);
    }
  };

  void run();
}
