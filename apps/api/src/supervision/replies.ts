/** How the replies of a time went. */
import type { WorkingDayCalendar } from '#libs/law';
import type { RepliedRequest, ReplyCount } from '#libs/records';
import { clockOf } from '#libs/request';
import type { BoardView } from './board.views.js';

/** A reply whose figures were not kept, counted from its clock as it stands on a day. */
export function countOf(
  { clockFacts, corrected, suspended }: RepliedRequest,
  calendar: WorkingDayCalendar,
  on: string,
): ReplyCount {
  const { workingDaysUsed, extension } = clockOf({ clockFacts }, calendar, on);
  return {
    workingDays: workingDaysUsed,
    replies: 1,
    extended: Number(extension !== null),
    corrected: Number(corrected),
    suspended: Number(suspended),
  };
}

export function repliesView(counts: readonly ReplyCount[]): BoardView['replies'] {
  const sum = (of: (count: ReplyCount) => number) => counts.reduce((total, count) => total + of(count), 0);
  return {
    replies: sum(({ replies }) => replies),
    medianWorkingDays: atShare(counts, 0.5),
    p90WorkingDays: atShare(counts, 0.9),
    extended: sum(({ extended }) => extended),
    corrected: sum(({ corrected }) => corrected),
    suspended: sum(({ suspended }) => suspended),
  };
}

/** The fewest working days that so great a share of the replies did not exceed (nearest rank). */
export function atShare(counts: readonly Pick<ReplyCount, 'workingDays' | 'replies'>[], share: number): number | null {
  const all = counts.reduce((total, { replies }) => total + replies, 0);
  let reached = 0;
  for (const { workingDays, replies } of [...counts].sort((a, b) => a.workingDays - b.workingDays)) {
    reached += replies;
    if (reached >= all * share) return workingDays;
  }
  return null;
}
