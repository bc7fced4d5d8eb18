/** What runs out, by day and unit, as a chart stacks it and a table shows it. */
import type { Board } from '../api/types';

export interface Stacked {
  days: string[];
  /** Each with a count for each day. */
  units: { id: string | null; name: string; counts: number[] }[];
  totals: number[];
}

export function stackedBy(forecast: Board['forecast'], unassigned: string): Stacked {
  const days = [...new Set(forecast.map(({ dueOn }) => dueOn))].sort();
  const ids = [...new Set(forecast.map(({ unitId }) => unitId))];
  const units = ids.map((id) => {
    const rows = forecast.filter(({ unitId }) => unitId === id);
    const countOn = (day: string) => rows.find(({ dueOn }) => dueOn === day)?.requests ?? 0;
    return { id, name: rows[0]?.unitName ?? unassigned, counts: days.map(countOn) };
  });
  // Those that no unit has yet come last, as on the board.
  units.sort((a, b) => Number(a.id === null) - Number(b.id === null));
  return { days, units, totals: days.map((_, at) => units.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)) };
}
