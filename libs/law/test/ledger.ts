import {
  type ClockFact,
  type ClockFactKind,
  type ClockFactOf,
  publishedCalendar,
  type ReadOptions,
  readClock,
} from '#libs/law';

type Rest<K extends ClockFactKind> = Omit<ClockFactOf<K>, 'id' | 'kind' | 'happenedOn' | 'recordedOn'>;

/** One fact, recorded on the day it happened, with the kind (and the day) as its name. */
export function fact<K extends ClockFactKind>(kind: K, happenedOn: string, rest?: Rest<K>): ClockFact {
  return { id: `${kind} ${happenedOn}`, kind, happenedOn, recordedOn: happenedOn, ...rest } as unknown as ClockFact;
}

/** Received on Monday 2 March 2026: due Monday 30 March, no holiday between. */
export const MON_MAR_2 = '2026-03-02';
export const received = (on = MON_MAR_2): ClockFact => fact('received', on, { channel: 'in_person' });

/** The reading on a day, by the published calendar. */
export const on = (day: string, facts: readonly ClockFact[], options: ReadOptions = {}) =>
  readClock(facts, publishedCalendar(), { ...options, on: day });
