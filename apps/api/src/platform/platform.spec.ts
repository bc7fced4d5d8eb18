import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { BusinessClock } from './business-clock.js';
import { faultOf } from './fault.js';

afterEach(() => void jest.useRealTimers());

describe('the business clock', () => {
  it.each([
    ['2026-03-05T15:59:59.999Z', '2026-03-05'],
    ['2026-03-05T16:00:00.000Z', '2026-03-06'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('at %s it is %s: a day ends at 24:00 Beijing time', (instant, day) => {
    jest.useFakeTimers({ now: new Date(instant) });
    expect(new BusinessClock().today()).toBe(day);
  });

  it('goes on from the day that it was set to', () => {
    jest.useFakeTimers({ now: new Date('2026-03-05T02:00:00Z') });
    const clock = new BusinessClock();
    clock.setToday('2026-04-10');
    expect(clock.today()).toBe('2026-04-10');
    jest.setSystemTime(new Date('2026-03-06T02:00:00Z'));
    expect(clock.today()).toBe('2026-04-11');
    clock.setToday('2026-03-01');
    expect(clock.today()).toBe('2026-03-01');
  });
});

describe('a fault in the log', () => {
  it('has kind, code and place, and nothing of the message', () => {
    const driver = Object.assign(new Error('Key (name)=(欧阳听雨) already exists'), { code: '23505' });
    const error = Object.assign(new Error('欧阳听雨', { cause: driver }), { driverError: driver });
    const fault = faultOf(error);
    expect(fault).toMatchObject({ error: 'Error', code: '23505', cause: { error: 'Error', code: '23505' } });
    expect(fault.at?.[0]).toContain('platform.spec.ts');
    expect(JSON.stringify(fault)).not.toContain('欧阳');
  });
});
