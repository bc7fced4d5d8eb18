import { condition, defineQuery, defineUpdate, setHandler, sleep } from '@temporalio/workflow';

/** Answers the process's own time, in milliseconds since 1970. */
export const knockUpdate = defineUpdate<number>('knock');
export const leaveUpdate = defineUpdate<void>('leave');
export const remindedQuery = defineQuery<number[]>('reminded');

/** A process for the tests of time skipping: reminds after 20 and 40 days, and ends when somebody leaves. */
export async function waitingRoom(): Promise<void> {
  const reminded: number[] = [];
  let left = false;
  setHandler(knockUpdate, () => Date.now());
  setHandler(leaveUpdate, () => {
    left = true;
  });
  setHandler(remindedQuery, () => reminded);
  for (const days of [20, 20]) {
    await sleep(`${days} days`);
    reminded.push(Date.now());
  }
  await condition(() => left);
}
