/** Lays the days of a trace out in weeks, Monday first, as a calendar on the wall. */
import type { TraceDay } from './api/types';
import { weekdayOf } from './format';

const DAY_MS = 86_400_000;

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 0 = Monday. */
const columnOf = (day: string): number => (weekdayOf(day) + 6) % 7;

export interface StripCell {
  date: string;
  /** Null for the days that fill up the first and the last week. */
  day: TraceDay | null;
}

/** Whole weeks from the first day to the last; days that are not in the trace stay empty. */
export function weeksOf(trace: readonly TraceDay[]): StripCell[][] {
  const [first, last] = [trace[0], trace.at(-1)];
  if (!first || !last) return [];
  const known = new Map(trace.map((day) => [day.date, day]));
  const end = shift(last.date, 6 - columnOf(last.date));
  const weeks: StripCell[][] = [];
  for (let monday = shift(first.date, -columnOf(first.date)); monday <= end; monday = shift(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const date = shift(monday, index);
        return { date, day: known.get(date) ?? null };
      }),
    );
  }
  return weeks;
}
