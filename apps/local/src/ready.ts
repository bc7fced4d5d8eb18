import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until the API says that everything it needs is there.
 * @throws with the last answer when it does not come in time
 */
export async function untilReady(url: string, withinMs: number, signal: AbortSignal): Promise<void> {
  const end = Date.now() + withinMs;
  while (!signal.aborted) {
    const missing = await whatIsMissing(`${url}/health/ready`);
    if (missing === undefined) return;
    if (Date.now() > end) throw new Error(`The API is not ready after ${withinMs / 1000} s (${missing}).`);
    await sleep(100);
  }
}

async function whatIsMissing(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    return answer.ok ? undefined : `${answer.status}: ${(await answer.text()).slice(0, 500)}`;
  } catch (error) {
    return (error as Error).message;
  }
}
