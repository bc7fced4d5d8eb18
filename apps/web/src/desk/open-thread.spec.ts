import { describe, expect, it } from '@jest/globals';

import { readIfWritten } from './open-thread';

/** How often a thread of which so many messages are seen is read again. */
async function readings(seen: number | undefined, count: () => Promise<number>): Promise<number> {
  let times = 0;
  await readIfWritten({ seen: () => seen, reload: () => (times += 1) }, count);
  return times;
}

describe('somebody wrote a message', () => {
  it('about this request: the open thread is read again', async () => {
    expect(await readings(2, async () => 3)).toBe(1);
  });

  it('about another request: nobody reads, and no reading is recorded', async () => {
    expect(await readings(2, async () => 2)).toBe(0);
  });

  it('while the thread is shut: not even asked', async () => {
    const asked: string[] = [];
    expect(await readings(undefined, async () => asked.push('asked'))).toBe(0);
    expect(asked).toEqual([]);
  });

  it('and the line is broken: what is seen stays', async () => {
    expect(await readings(2, () => Promise.reject(new Error('offline')))).toBe(0);
  });
});
