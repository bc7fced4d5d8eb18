/**
 * Due dates a second on one core, for ledgers of six events: trace off (aim 200,000), trace on (aim 20,000), and one
 * more event on a ledger that has lived for years. Every ledger is another one. A request that is acted on was just read,
 * so the aims are for ledgers in the processor's cache; how fast far more ledgers than it holds are read stands beside
 * it, and says more of the machine's memory than of the clock.
 */
import { addDays, type ClockFact, ClockLedger, publishedCalendar, readClock } from '#libs/law';
import { writeResult } from './machine.js';

const calendar = publishedCalendar();

/** Received, a third party asked, proven and answered, extended, a fee notice: six facts. */
export function ledgerOfSix(seed: number): ClockFact[] {
  const received = addDays('2021-01-04', seed % 1900);
  const at = (days: number) => {
    const day = addDays(received, days);
    return { id: `f${days}`, happenedOn: day, recordedOn: day };
  };
  return [
    { ...at(0), kind: 'received', channel: 'online' },
    { ...at(4), kind: 'consultationSent', consultationId: 'c', party: 'thirdParty' },
    { ...at(6), kind: 'consultationReceived', consultationId: 'c' },
    { ...at(14 + (seed % 5)), kind: 'consultationAnswered', consultationId: 'c' },
    { ...at(20), kind: 'extended', workingDays: 1 + (seed % 20) },
    { ...at(22), kind: 'feeNoticeSent' },
  ];
}

export interface LawBench {
  /** Readings a second of processor time, without the trace. */
  dueDatesPerSecond: number;
  /** The same over so many ledgers that each comes from memory. */
  dueDatesPerSecondFromMemory: number;
  /** The same with the reason of every day. */
  tracedPerSecond: number;
  tracedDaysPerReading: number;
  /** One more fact on a ledger of 40 facts over ten years, and its reading. */
  grownPerSecond: number;
}

/** Reads all ledgers over and over; the best round counts, for other work on the machine only ever slows one down. */
function perSecond<T>(ledgers: readonly T[], times: number, read: (ledger: T) => number) {
  let best = 0;
  let sink = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const begin = process.cpuUsage();
    for (let i = 0; i < times; i++) for (const ledger of ledgers) sink += read(ledger);
    const { user, system } = process.cpuUsage(begin);
    best = Math.max(best, (ledgers.length * times * 1e6) / (user + system));
  }
  if (sink === 0) throw new Error('nothing was computed');
  return { perSecond: Math.round(best), sum: sink / (ROUNDS * times) };
}

const ROUNDS = 7;

/** Measures; `times` 1 takes about a second. */
export function benchLaw(times = 50): LawBench {
  const many = Array.from({ length: 1000 }, (_, i) => ledgerOfSix(i));
  const ledgers = Array.from({ length: 50 }, (_, i) => ledgerOfSix(i * 37));
  const dueDate = (facts: ClockFact[]) => readClock(facts, calendar).workingDaysUsed + 1;
  const off = perSecond(ledgers, times * 40, dueDate);
  const fromMemory = perSecond(many, times * 2, dueDate);
  const on = perSecond(ledgers, times * 20, (facts) => readClock(facts, calendar, { trace: true }).trace.length);
  const long = longLedger();
  const day = addDays(long.facts.at(-1)?.happenedOn ?? '', 1);
  const news: ClockFact[] = many.map((_, i) => ({
    id: `n${i}`,
    kind: 'extended',
    happenedOn: day,
    recordedOn: day,
    workingDays: 1 + (i % 20),
  }));
  const grown = perSecond(news, times, (fact) => long.add(fact).read().periodWorkingDays);
  return {
    dueDatesPerSecond: off.perSecond,
    dueDatesPerSecondFromMemory: fromMemory.perSecond,
    tracedPerSecond: on.perSecond,
    tracedDaysPerReading: Math.round(on.sum / ledgers.length),
    grownPerSecond: grown.perSecond,
  };
}

/** Corrected again and again for ten years. */
function longLedger(): ClockLedger {
  let ledger = ClockLedger.open(calendar);
  for (let i = 0; i < 40; i++) {
    const day = addDays('2019-06-03', i * 90);
    const fact = { id: `l${i}`, happenedOn: day, recordedOn: day };
    ledger = ledger.add(i === 0 ? { ...fact, kind: 'received' } : { ...fact, kind: 'correctionReceived' });
  }
  return ledger;
}

if (process.argv[1]?.includes('law.bench'))
  writeResult('law', { aims: { dueDatesPerSecond: 200_000, tracedPerSecond: 20_000 }, ...benchLaw() });
