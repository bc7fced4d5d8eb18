import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  changedDays,
  type ClockFact,
  ClockLedger,
  daysBetween,
  type HolidayNotice,
  publishedCalendar,
  readClock,
  replyReminderOn,
} from '../index.js';
import { lawfulLedgers, receiptDays } from '../../test/lawful-ledgers.js';
import {
  next,
  ORACLE_UNSETTLED_FROM,
  oracleNth,
  oracleReplyDue,
  oracleStart,
  oracleUsed,
  oracleWorkday,
} from '../../test/oracle.js';

const calendar = publishedCalendar();
const due = (facts: readonly ClockFact[]): string => readClock(facts, calendar).replyDueOn ?? 'none';
const plain = (received: string): ClockFact[] => [
  { id: 'r', kind: 'received', happenedOn: received, recordedOn: received },
];
/** `PROPERTY_TIMES=20 npx jest …` looks harder. */
const TIMES = Number(process.env.PROPERTY_TIMES ?? 1);
/** The day a consultation ends by the oracle: the opinion, or the 15th working day. */
const oracleEnd = (received: string | null, opinion: string | null): string =>
  [oracleNth(received ?? '', 15), opinion ?? '9999'].sort()[0] ?? '';
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, numRuns = 200) =>
  fc.assert(property, { numRuns: numRuns * TIMES });

describe('the reply clock', () => {
  it('says what the day-by-day oracle says, for every lawful ledger', () =>
    check(
      fc.property(lawfulLedgers(), ({ facts, oracle }) => {
        const reading = readClock(facts, calendar);
        const expected = oracleReplyDue(oracle);
        expect(reading.findings.filter(({ code }) => !/LATE$/.test(code))).toEqual([]);
        expect([reading.startedOn, reading.replyDueOn]).toEqual([oracleStart(oracle), expected]);
        expect(reading.certainty).toBe(expected >= ORACLE_UNSETTLED_FROM ? 'provisional' : 'fixed');
      }),
      600,
    ));

  it('uses and leaves as many working days as the oracle counts, on every day of the period', () =>
    check(
      fc.property(lawfulLedgers(), fc.nat(), ({ facts, oracle }, pick) => {
        const last =
          facts
            .map(({ happenedOn }) => happenedOn)
            .sort()
            .at(-1) ?? '';
        const on = addDays(last, pick % 40);
        const { workingDaysUsed, workingDaysLeft, periodWorkingDays, replyDueOn } = readClock(facts, calendar, { on });
        const end = replyDueOn !== null && replyDueOn < on ? replyDueOn : on;
        expect(workingDaysUsed).toBe(oracleUsed(oracle, end));
        expect(workingDaysLeft).toBe(periodWorkingDays - workingDaysUsed);
      }),
    ));

  it('never ends on a day off', () =>
    check(fc.property(lawfulLedgers(), ({ facts }) => expect(calendar.isWorkingDay(due(facts))).toBe(true))));

  it('a later receipt never gives an earlier date', () =>
    check(
      fc.property(receiptDays, fc.nat(40), (day, later) =>
        expect(due(plain(next(day, later))) >= due(plain(day))).toBe(true),
      ),
    ));

  it('a suspension never advances the date', () =>
    check(
      fc.property(lawfulLedgers(), fc.nat(30), fc.nat(30), ({ facts, oracle }, wait, length) => {
        const sent = next(oracleStart(oracle), wait);
        const more: ClockFact[] = [
          {
            id: 'x1',
            kind: 'consultationSent',
            happenedOn: sent,
            recordedOn: sent,
            consultationId: 'x',
            party: 'thirdParty',
          },
          {
            id: 'x2',
            kind: 'consultationAnswered',
            happenedOn: next(sent, length),
            recordedOn: sent,
            consultationId: 'x',
          },
        ];
        expect(due([...facts, ...more]) >= due(facts)).toBe(true);
      }),
    ));

  it('an extension of k adds exactly k working days outside suspensions', () =>
    check(
      fc.property(lawfulLedgers(), fc.integer({ min: 1, max: 20 }), ({ facts, oracle }, k) => {
        if (oracle.extension > 0) return;
        const on = oracleStart(oracle);
        const extended = [
          ...facts,
          { id: 'x', kind: 'extended', happenedOn: on, recordedOn: on, workingDays: k } as const,
        ];
        const [before, after] = [due(facts), due(extended)];
        expect(oracleUsed({ ...oracle, extension: k }, after) - oracleUsed(oracle, before)).toBe(k);
        const shorter = facts.concat({
          id: 'x',
          kind: 'extended',
          happenedOn: on,
          recordedOn: on,
          workingDays: Math.ceil(k / 2),
        });
        expect(after >= due(shorter) && due(shorter) > before).toBe(true);
      }),
    ));

  it('unites overlapping consultations: the same one asked twice costs nothing more', () =>
    check(
      fc.property(lawfulLedgers(), ({ facts }) => {
        const twins = facts.flatMap((fact): ClockFact[] =>
          'consultationId' in fact
            ? [{ ...fact, id: `${fact.id}-twin`, consultationId: `${fact.consultationId}-twin` }]
            : [],
        );
        expect(due([...facts, ...twins])).toBe(due(facts));
      }),
    ));

  it('a restart forgets: what was over before it changes nothing', () =>
    check(
      fc.property(lawfulLedgers(8), ({ facts, oracle }) => {
        const start = oracleStart(oracle);
        if (start === oracle.received) return;
        const open = oracle.consultations.some(
          ({ sent, received, opinion }) => sent < start && oracleEnd(received, opinion) > start,
        );
        fc.pre(!open);
        const later = facts.filter(
          (fact) =>
            fact.happenedOn > start ||
            (fact.happenedOn === start && (fact.kind === 'extended' || fact.kind.startsWith('consultation'))),
        );
        const asIfNew = [...plain(start), ...later];
        expect(due(asIfNew)).toBe(due(facts));
      }),
    ));

  it('does not care in which order, or on which day, the facts were recorded', () =>
    check(
      fc.property(lawfulLedgers(), fc.infiniteStream(fc.nat(60)), ({ facts }, late) => {
        const [whole] = [readClock(facts, calendar, { trace: true })];
        const shuffled = facts
          .map((fact) => ({
            fact: { ...fact, recordedOn: next(fact.happenedOn, Number(late.next().value)) },
            key: Number(late.next().value),
          }))
          .sort((a, b) => a.key - b.key)
          .map(({ fact }) => fact);
        expect(readClock(shuffled, calendar, { trace: true })).toEqual(whole);
      }),
    ));

  it('grown fact by fact, in any order, it reads as when folded whole', () =>
    check(
      fc.property(lawfulLedgers(), fc.infiniteStream(fc.nat(1000)), fc.nat(80), ({ facts, oracle }, keys, later) => {
        const order = facts.map((fact) => ({ fact, key: Number(keys.next().value) })).sort((a, b) => a.key - b.key);
        const inOrder = facts.reduce((ledger, fact) => ledger.add(fact), ClockLedger.open(calendar));
        const mixed = order.reduce((ledger, { fact }) => ledger.add(fact), ClockLedger.open(calendar));
        const on = next(oracle.received, later);
        for (const options of [{ trace: true }, { on }]) {
          expect(inOrder.read(options)).toEqual(readClock(facts, calendar, options));
          expect(mixed.read(options)).toEqual(readClock(facts, calendar, options));
        }
      }),
    ));

  it('what was entered wrongly and taken back leaves every number as if it had never been', () =>
    check(
      fc.property(lawfulLedgers(), fc.nat(), fc.nat(50), ({ facts }, pick, wait) => {
        const wrong = facts[pick % facts.length];
        if (wrong === undefined || wrong.kind === 'received') return;
        const on = next(wrong.happenedOn, wait);
        const takenBack: ClockFact = { id: 'z', kind: 'takenBack', happenedOn: on, recordedOn: on, factId: wrong.id };
        const without = facts.filter((fact) => fact.id !== wrong.id);
        const day = { on: next(on, 400) };
        expect(readClock([...facts, takenBack], calendar, day)).toEqual(readClock(without, calendar, day));
      }),
    ));

  it('a new notice changes only dates whose count touches the days it changed', () => {
    const days = fc.integer({ min: -7, max: 200 }).map((n) => next('2027-01-01', n));
    const notices = fc.uniqueArray(days, { minLength: 1, maxLength: 12 }).map((all): HolidayNotice => {
      const work = all.filter((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
      const off = all.filter((day) => !work.includes(day));
      return {
        id: '2027',
        kind: 'annual',
        year: 2027,
        source: '试验通知',
        publishedOn: '2026-11-30',
        off: off.map((day) => ({ from: day, to: day, name: '节' })),
        work: work.map((date) => ({ date, name: '节' })),
      };
    });
    const late = fc.integer({ min: 0, max: 120 }).map((n) => next('2026-10-01', n));
    check(
      fc.property(late, notices, fc.nat(20), (received, notice, k) => {
        const published = calendar.with(notice);
        const facts: ClockFact[] = plain(received);
        if (k > 0)
          facts.push({ id: 'x', kind: 'extended', happenedOn: received, recordedOn: received, workingDays: k });
        const before = readClock(facts, calendar);
        const after = readClock(facts, published);
        const last = [before.replyDueOn ?? '', after.replyDueOn ?? ''].sort().at(-1) ?? '';
        const touched = changedDays(calendar, published).some((day) => received < day && day <= last);
        if (!touched) expect([after.replyDueOn, after.certainty]).toEqual([before.replyDueOn, before.certainty]);
        // What changed at all was marked as provisional before.
        if (after.replyDueOn !== before.replyDueOn) expect(before.certainty).toBe('provisional');
      }),
      200,
    );
  });

  it('reminds on the first day on which so few working days remain', () =>
    check(
      fc.property(lawfulLedgers(4), fc.nat(25), ({ facts }, left) => {
        const reading = readClock(facts, calendar);
        const last = reading.on ?? '';
        const reminder = replyReminderOn(reading, calendar, left) ?? '';
        const leftOn = (on: string) => readClock(facts, calendar, { on }).workingDaysLeft;
        // Readings before the last fact do not know it yet: only later days can be compared.
        if (reminder > last) {
          expect(leftOn(reminder)).toBeLessThanOrEqual(left);
          expect(leftOn(addDays(reminder, -1))).toBeGreaterThan(left);
        } else expect(leftOn(last)).toBeLessThanOrEqual(left);
      }),
    ));
});

describe('the trace', () => {
  it('explains every day from receipt to the due date, once, and its count ends at the whole period', () =>
    check(
      fc.property(lawfulLedgers(), ({ facts, oracle }) => {
        const { trace, replyDueOn, periodWorkingDays, startedOn } = readClock(facts, calendar, { trace: true });
        const within = trace.filter(({ date }) => date <= (replyDueOn ?? ''));
        expect(within.length).toBe(daysBetween(oracle.received, replyDueOn ?? '') + 1);
        expect(within.map(({ date }) => date)).toEqual(within.map((_, i) => next(oracle.received, i)));
        const running = within.filter(({ date }) => date > (startedOn ?? ''));
        expect(running.filter(({ effect }) => effect === 'counted').length).toBe(periodWorkingDays);
        expect(within.at(-1)).toMatchObject({ isDue: true, count: periodWorkingDays, effect: 'counted' });
        expect(trace.filter(({ isDue }) => isDue).length).toBe(1);
        const wrong = running.filter(
          ({ date, effect, day }) =>
            day.isWorkingDay !== oracleWorkday(date) || (effect === 'skipped') === oracleWorkday(date),
        );
        expect(wrong).toEqual([]);
        const shown = trace.flatMap((one) => one.facts.map(({ factId }) => factId)).sort();
        expect(shown).toEqual(facts.map(({ id }) => id).sort());
      }),
    ));
});

it('the oracle itself gives the handbook’s first figures', () => {
  expect(oracleNth('2026-01-05', 20)).toBe('2026-02-02');
  expect(oracleNth('2024-02-01', 20)).toBe('2024-03-05');
});
