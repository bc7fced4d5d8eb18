import { describe, expect, it } from '@jest/globals';
import { addressOf, AddressTries } from './address-tries.js';
import { lockAfter, MAX_LOCK_SECONDS } from './try-policy.js';

const POLICY = { tries: 5, lockSeconds: 300 };
type Asking = Parameters<AddressTries['count']>[0];
const from = (ip: string) => ({ ip }) as Asking;

describe('wrong tries', () => {
  it.each([
    [1, 0],
    [4, 0],
    [5, 300],
    [6, 600],
    [7, 1200],
    [100, MAX_LOCK_SECONDS],
  ])('after %i of them the lock lasts %i seconds', (failures, seconds) => {
    expect(lockAfter(failures, POLICY)).toBe(seconds);
  });

  it('count by address, of IPv6 by network', () => {
    expect(addressOf({ ip: '::ffff:203.0.113.7' })).toBe('203.0.113.7');
    expect(addressOf({ ip: '2001:db8:1:2:3:4:5:6' })).toBe(addressOf({ ip: '2001:db8:1:2::9' }));
    expect(addressOf({ ip: '2001:db8::1' })).toBe('2001:db8:0:0');
    expect(addressOf({ ip: '2001:db8:1:2::1' })).not.toBe(addressOf({ ip: '2001:db8:1:3::1' }));
  });

  it('stop an address after fifty, and no other', () => {
    const tries = new AddressTries();
    for (let n = 0; n < 50; n += 1) {
      expect(tries.lockedFor(from('203.0.113.7'))).toBe(0);
      tries.count(from('203.0.113.7'));
    }
    expect(tries.lockedFor(from('203.0.113.7'))).toBeGreaterThan(0);
    expect(tries.lockedFor(from('203.0.113.8'))).toBe(0);
  });
});
