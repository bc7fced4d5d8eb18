import { describe, expect, it } from '@jest/globals';
import {
  type ClockFact,
  ClockLedger,
  getHolds,
  type HolidayNotice,
  publishedCalendar,
  readClock,
  type WorkingDayCalendar,
} from '../index.js';

const calendar = publishedCalendar();
const amendment = (id: string, days: Partial<Pick<HolidayNotice, 'off' | 'work'>>): HolidayNotice => ({
  ...{ id, kind: 'amendment', year: 2026, source: id, publishedOn: '2026-03-02', off: [], work: [] },
  ...days,
});
/** The next Saturdays become working days, so that everything comes earlier. */
const busier = calendar.with(
  amendment('busier', { work: ['2026-03-07', '2026-03-14', '2026-03-21'].map((date) => ({ date, name: '试' })) }),
);
/** Two working days are taken out, so that everything comes later. */
const calmer = calendar.with(amendment('calmer', { off: [{ from: '2026-03-09', to: '2026-03-10', name: '试' }] }));

type Shape = {
  [K in ClockFact['kind']]: Omit<Extract<ClockFact, { kind: K }>, 'id' | 'recordedOn'>;
}[ClockFact['kind']];
const ledger = (...facts: Shape[]): ClockFact[] =>
  facts.map((fact, i) => ({ ...fact, id: `f${i + 1}`, recordedOn: fact.happenedOn }));
/** As the record goes on: with what held. */
const applied = (facts: ClockFact[], after = busier, before = calendar): ClockFact[] => [
  ...facts,
  {
    ...{ id: 'applied', kind: 'calendarApplied', happenedOn: '2026-03-27', recordedOn: '2026-03-27' },
    holds: getHolds(facts, before, after),
  },
];
const received: Shape = { kind: 'received', happenedOn: '2026-03-02' };

describe('a new calendar', () => {
  it('moves the reply, which is the agency’s own limit, either way', () => {
    const facts = ledger(received);
    expect(readClock(facts, calendar).replyDueOn).toBe('2026-03-30');
    expect(getHolds(facts, calendar, busier)).toEqual([]);
    expect(readClock(applied(facts), busier).replyDueOn).toBe('2026-03-25');
    expect(readClock(applied(facts, calmer), calmer).replyDueOn).toBe('2026-04-01');
  });

  it('leaves the applicant the day to correct that was told', () => {
    const facts = ledger(
      received,
      { kind: 'correctionNoticeSent', happenedOn: '2026-03-03', periodWorkingDays: 15 },
      { kind: 'correctionNoticeReceived', happenedOn: '2026-03-04' },
    );
    const told = readClock(facts, calendar).correction?.dueOn ?? '';
    expect(readClock(facts, busier).correction?.dueOn).toBe('2026-03-21');
    expect(getHolds(facts, calendar, busier)).toEqual([{ factId: 'f3', until: told }]);
    expect(readClock(applied(facts), busier).correction?.dueOn).toBe(told);
    // Told once more by a calendar with more days off, it moves to their good and stays there.
    expect(readClock(applied(facts, calmer), calmer).correction?.dueOn).toBe('2026-03-27');
    expect(getHolds(facts, calmer, calendar)).toEqual([{ factId: 'f3', until: '2026-03-27' }]);
  });

  it('leaves who was asked for an opinion the day that was told, and the clock stands still until then', () => {
    const facts = ledger(
      received,
      { kind: 'consultationSent', happenedOn: '2026-03-03', consultationId: 'c', party: 'thirdParty' },
      { kind: 'consultationReceived', happenedOn: '2026-03-04', consultationId: 'c' },
    );
    const read = readClock(applied(facts), busier);
    expect(read.consultations[0]?.dueOn).toBe(readClock(facts, calendar).consultations[0]?.dueOn);
    expect(read.suspensions).toEqual([{ after: '2026-03-03', through: '2026-03-25' }]);
  });

  it('leaves the payer the day that was told', () => {
    const facts = ledger(
      received,
      { kind: 'feeNoticeSent', happenedOn: '2026-03-05' },
      { kind: 'feeNoticeReceived', happenedOn: '2026-03-05' },
    );
    expect(readClock(applied(facts), busier).payment?.dueOn).toBe(readClock(facts, calendar).payment?.dueOn);
  });

  it('lets a correction that came in time stay in time', () => {
    const facts = ledger(
      received,
      { kind: 'correctionNoticeSent', happenedOn: '2026-03-03', periodWorkingDays: 15 },
      { kind: 'correctionNoticeReceived', happenedOn: '2026-03-04' },
      { kind: 'correctionReceived', happenedOn: '2026-03-25' },
    );
    expect(readClock(facts, busier).startedOn).toBe('2026-03-02');
    expect(readClock(applied(facts), busier).startedOn).toBe('2026-03-25');
  });

  it('lets an extension, a deferral and a fee notice of the last day stay in time', () => {
    const extended = ledger(received, { kind: 'extended', happenedOn: '2026-03-30', workingDays: 5 });
    expect(readClock(extended, busier).extension).toBeNull();
    expect(readClock(applied(extended), busier).extension).toEqual({ workingDays: 5, on: '2026-03-30' });
    const deferred = ledger(received, { kind: 'deferred', happenedOn: '2026-03-30', until: '2026-06-30' });
    expect(readClock(deferred, busier).replyDueOn).toBe('2026-03-25');
    expect(readClock(applied(deferred), busier).replyDueOn).toBe('2026-06-30');
    const charged = ledger(received, { kind: 'feeNoticeSent', happenedOn: '2026-03-30' });
    expect(readClock(charged, busier).running).toBe('running');
    expect(readClock(applied(charged), busier).running).toBe('awaitingPayment');
    const asked = ledger(received, { kind: 'correctionNoticeSent', happenedOn: '2026-03-11' });
    expect(readClock(asked, busier).correction?.isNoticeTimely).toBe(false);
    expect(readClock(applied(asked), busier).correction?.isNoticeTimely).toBe(true);
  });

  it('judges no reply anew, in either direction, and no end', () => {
    const replied = ledger(received, { kind: 'replied', happenedOn: '2026-03-27' });
    expect(readClock(replied, busier).isOverdue).toBe(true);
    expect(readClock(applied(replied), busier)).toMatchObject({ isOverdue: false, replyDueOn: '2026-03-30' });
    const late = ledger(received, { kind: 'replied', happenedOn: '2026-03-31' });
    expect(readClock(late, calmer).isOverdue).toBe(false);
    expect(readClock(applied(late, calmer), calmer)).toMatchObject({ isOverdue: true, replyDueOn: '2026-03-30' });
    const ended = ledger(received, { kind: 'ended', happenedOn: '2026-03-27', how: 'withdrawn' });
    expect(readClock(applied(ended), busier).replyDueOn).toBe('2026-03-30');
  });

  it('counts anew what an order reopens, and what a taking back leaves unanswered', () => {
    const replied = ledger(received, { kind: 'replied', happenedOn: '2026-03-27' });
    const taken = [...applied(replied), ...ledger({ kind: 'takenBack', happenedOn: '2026-03-28', factId: 'f2' })].map(
      (fact) => (fact.kind === 'takenBack' ? { ...fact, id: 'taken' } : fact),
    );
    expect(readClock(taken, busier).replyDueOn).toBe('2026-03-25');
    const reopened: ClockFact[] = [
      ...applied(replied),
      { id: 'order', kind: 'reopened', happenedOn: '2026-04-01', recordedOn: '2026-04-01', until: '2026-04-20' },
    ];
    expect(readClock(reopened, busier).replyDueOn).toBe('2026-04-20');
    expect(getHolds(reopened, busier, calmer)).toEqual([]);
  });

  it('and the next one hold the same once more: nothing told gets lost on the way', () => {
    const facts = ledger(
      received,
      { kind: 'correctionNoticeSent', happenedOn: '2026-03-03', periodWorkingDays: 15 },
      { kind: 'correctionNoticeReceived', happenedOn: '2026-03-04' },
    );
    const once = applied(facts);
    expect(getHolds(once, busier, calendar)).toEqual([]);
    expect(readClock(once, calendar).correction?.dueOn).toBe(readClock(facts, calendar).correction?.dueOn);
  });

  it('holds nothing for an act that is in time, or late, either way', () => {
    const extendedOn = (happenedOn: string) => ledger(received, { kind: 'extended', happenedOn, workingDays: 5 });
    // The last day was 30 March and is now the 25th.
    expect(getHolds(extendedOn('2026-03-25'), calendar, busier)).toEqual([]);
    expect(getHolds(extendedOn('2026-03-26'), calendar, busier)).toEqual([{ factId: 'f2', until: '2026-03-30' }]);
    expect(getHolds(extendedOn('2026-03-31'), calendar, busier)).toEqual([]);
  });

  it('holds nothing of a reply whose last day it does not move', () => {
    const replied = ledger(received, { kind: 'replied', happenedOn: '2026-03-27' });
    expect(getHolds(replied, calendar, calendar)).toEqual([]);
    const unreceived = ledger({ kind: 'ended', happenedOn: '2026-03-03', how: 'withdrawn' });
    expect(getHolds(unreceived, calendar, busier)).toEqual([]);
  });

  it('judges a reply no sooner for an order that has no effect', () => {
    const facts = ledger(
      received,
      { kind: 'replied', happenedOn: '2026-03-27' },
      { kind: 'reopened', happenedOn: '2026-03-28', until: '2026-03-20' },
    );
    expect(readClock(applied(facts), busier)).toMatchObject({ isOverdue: false, replyDueOn: '2026-03-30' });
  });

  it('of several days that had to be left to one fact, the latest holds', () => {
    const facts = ledger(
      received,
      { kind: 'correctionNoticeSent', happenedOn: '2026-03-03', periodWorkingDays: 15 },
      { kind: 'correctionNoticeReceived', happenedOn: '2026-03-04' },
      { kind: 'calendarApplied', happenedOn: '2026-03-05', holds: [{ factId: 'f3', until: '2026-04-07' }] },
      { kind: 'calendarApplied', happenedOn: '2026-03-06', holds: [{ factId: 'f3', until: '2026-04-02' }] },
    );
    expect(readClock(facts, calendar).correction?.dueOn).toBe('2026-04-07');
  });

  it('holds as well where the ledger goes on by one fact, and the trace says why', () => {
    const facts = ledger(received, { kind: 'extended', happenedOn: '2026-03-30', workingDays: 5 });
    const whole = applied(facts).map((fact) =>
      fact.id === 'applied' ? { ...fact, happenedOn: '2026-03-31', recordedOn: '2026-03-31' } : fact,
    );
    const read = (on: WorkingDayCalendar) =>
      whole.reduce((so, fact) => so.add(fact), ClockLedger.open(on)).read({ trace: true });
    expect(read(busier)).toEqual(readClock(whole, busier, { trace: true }));
    expect(read(busier).extension).toEqual({ workingDays: 5, on: '2026-03-30' });
    expect(JSON.stringify(read(busier).trace)).toContain('放假安排变动');
  });
});
