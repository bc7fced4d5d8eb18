/** How many of the requests that a version would move are due on each day, now and by it. */
import type { CalendarDryRun } from '../api/types';

export interface DueByDay {
  days: string[];
  before: number[];
  after: number[];
}

type Moves = readonly Pick<CalendarDryRun['moves'][number], 'oldDueOn' | 'newDueOn'>[];

export function dueByDay(moves: Moves): DueByDay {
  const all = moves.flatMap(({ oldDueOn, newDueOn }) => [oldDueOn, newDueOn]);
  const days = [...new Set(all.filter((day) => day !== null))].sort();
  const countBy = (which: keyof Moves[number]) => days.map((day) => moves.filter((move) => move[which] === day).length);
  return { days, before: countBy('oldDueOn'), after: countBy('newDueOn') };
}
