import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wakeSecond } from './wake-second.js';

const window = { wakeTime: '07:30', wakeWindowMinutes: 60 };

describe('the second at which a request wakes', () => {
  it('is the same every day, and lies in the window of the agency', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const second = wakeSecond(id, window);
        expect(wakeSecond(id, window)).toBe(second);
        expect(second >= '07:30:00' && second < '08:30:00').toBe(true);
      }),
    );
  });

  it('stays on its day where the window would reach into the next', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const second = wakeSecond(id, { wakeTime: '23:59', wakeWindowMinutes: 240 });
        expect(second.slice(0, 5)).toBe('23:59');
      }),
    );
  });

  it('spreads many requests: no minute of the window takes more than twice its share', () => {
    const minutes = new Map<string, number>();
    const ids = fc.sample(fc.noBias(fc.uuid()), { numRuns: 12_000, seed: 7 });
    for (const id of ids) {
      const minute = wakeSecond(id, window).slice(0, 5);
      minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
    }
    expect(minutes.size).toBe(60);
    expect(Math.max(...minutes.values())).toBeLessThan((2 * ids.length) / 60);
  });
});
