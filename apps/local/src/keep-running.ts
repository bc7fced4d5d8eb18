import { setTimeout as sleep } from 'node:timers/promises';

/** A part that runs until it is stopped, or ends by itself. */
export interface Part {
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface Keeper {
  /** Stops the part and lets it rest. */
  stop(): Promise<void>;
}

const longestWaitMs = 30_000;
/** After this time a crash counts as the first again. */
const steadyMs = 60_000;

/**
 * Starts a part, and again whenever it ends by itself, waiting longer each time it does so soon.
 * @throws when the first start fails
 */
export async function keepRunning(
  name: string,
  start: () => Promise<Part>,
  say: (line: string) => void,
): Promise<Keeper> {
  const resting = new AbortController();
  let part: Part | undefined = await start();
  const watch = async () => {
    for (let waitMs = 500; ;) {
      const since = Date.now();
      await part?.ended;
      if (resting.signal.aborted) return;
      waitMs = Date.now() - since > steadyMs ? 500 : Math.min(waitMs * 2, longestWaitMs);
      say(`${name} ended by itself, starting it again in ${waitMs / 1000} s`);
      await sleep(waitMs, undefined, { signal: resting.signal }).catch(() => undefined);
      if (resting.signal.aborted) return;
      part = await start().catch((error: Error) => void say(`${name} does not start: ${error.message}`));
      if (resting.signal.aborted) await part?.stop();
    }
  };
  const watching = watch();
  return {
    async stop() {
      resting.abort();
      await part?.stop();
      await watching;
    },
  };
}
