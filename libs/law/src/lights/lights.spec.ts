import { describe, expect, it } from '@jest/globals';
import { fact, on, received } from '../../test/ledger.js';
import {
  type ClockFact,
  DEFAULT_LIGHT_THRESHOLDS,
  lightOf,
  overdueFrom,
  publishedCalendar,
  readClock,
  replyReminderOn,
} from '../index.js';

const calendar = publishedCalendar();
const light = (day: string, ...facts: ClockFact[]) => lightOf(on(day, [received(), ...facts]));
const asked = fact('consultationSent', '2026-03-26', { consultationId: 'c', party: 'thirdParty' });

describe('the light', () => {
  it.each([
    ['2026-03-02', 'green'],
    ['2026-03-24', 'green'],
    ['2026-03-25', 'amber'],
    ['2026-03-30', 'amber'],
    ['2026-03-31', 'red'],
    ['2026-06-01', 'red'],
  ])('of a plain request due 30 March, on %s: %s', (day, expected) => expect(light(day)).toBe(expected));

  it('follows the agency’s threshold', () => {
    expect(lightOf(on('2026-03-19', [received()]), { amberWorkingDaysLeft: 7 })).toBe('amber');
    expect(lightOf(on('2026-03-18', [received()]), { amberWorkingDaysLeft: 7 })).toBe('green');
    expect(DEFAULT_LIGHT_THRESHOLDS).toEqual({ reminderWorkingDaysLeft: 5, amberWorkingDaysLeft: 3 });
  });

  it('of a stopped clock is never red, however few days were left', () => {
    expect(light('2026-05-29', asked)).toBe('suspended');
    expect(light('2026-03-26', asked)).toBe('amber');
  });

  it('judges nothing while a correction or payment is awaited, after a reply, before receipt', () => {
    expect(light('2026-04-10', fact('correctionNoticeSent', '2026-03-10'))).toBe('notJudged');
    expect(light('2026-04-10', fact('feeNoticeSent', '2026-03-10'))).toBe('notJudged');
    expect(light('2026-04-10', fact('replied', '2026-04-08'))).toBe('notJudged');
    expect(light('2026-04-10', fact('ended', '2026-03-10', { how: 'withdrawn' }))).toBe('notJudged');
    expect(lightOf(on('2026-04-10', []))).toBe('notJudged');
    expect(light('2026-04-10', fact('correctionNoticeSent', '2026-03-12'))).toBe('red');
  });

  it('of a deferral counts to the stated day', () => {
    const deferred = fact('deferred', '2026-03-20', { until: '2026-05-29' });
    expect([light('2026-04-10', deferred), light('2026-05-27', deferred), light('2026-05-30', deferred)]).toEqual([
      'green',
      'amber',
      'red',
    ]);
  });
});

describe('the reminder', () => {
  const reading = (...facts: ClockFact[]) => readClock([received(), ...facts], calendar);

  it.each([
    [5, '2026-03-23'],
    [3, '2026-03-25'],
    [0, '2026-03-30'],
    [19, '2026-03-03'],
    [20, '2026-03-02'],
    [99, '2026-03-02'],
  ])('with %i working days left', (left, day) => expect(replyReminderOn(reading(), calendar, left)).toBe(day));

  it('jumps over suspended days', () => {
    const stop = [asked, fact('consultationAnswered', '2026-04-08', { consultationId: 'c' })];
    expect(reading(...stop).replyDueOn).toBe('2026-04-10');
    expect(replyReminderOn(reading(...stop), calendar, 2)).toBe('2026-03-26');
    expect(replyReminderOn(reading(...stop), calendar, 1)).toBe('2026-04-09');
  });

  it('does not mind a letter that went out too late to stop anything, though it has no end in sight', () => {
    const late = fact('consultationSent', '2026-03-31', { consultationId: 'c', party: 'thirdParty' });
    expect(replyReminderOn(reading(late), calendar, 5)).toBe('2026-03-23');
  });

  it('waits where no due date is in sight, or nothing was received', () => {
    expect(replyReminderOn(reading(asked), calendar, 5)).toBeNull();
    expect(replyReminderOn(readClock([], calendar), calendar, 5)).toBeNull();
  });

  it('of a deferral counts back from the stated day, suspensions or not', () => {
    const deferred = fact('deferred', '2026-03-20', { until: '2026-05-29' });
    expect(replyReminderOn(reading(deferred), calendar, 3)).toBe('2026-05-26');
    expect(replyReminderOn(reading(deferred, asked), calendar, 3)).toBe('2026-05-26');
  });
});

it('overdue begins the natural day after the due date', () => {
  expect(overdueFrom(readClock([received()], calendar))).toBe('2026-03-31');
  expect(overdueFrom(readClock([], calendar))).toBeNull();
});
