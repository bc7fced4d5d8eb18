/** The work of a rollout: batches in PostgreSQL, the processes that must wake earlier, the people who are told. */
import type { CalendarRolloutInput, DisclosureRequestInput, RolloutBatch, RolloutStanding } from '#libs/contracts';
import { faultPoint, noteRollout, readRollout, rolloutBatch } from '#libs/records';
import type { ActivityDeps } from './deps.js';
import { tellOfCalendar } from './notices/calendar.js';

export interface CalendarActivities {
  readRollout(input: CalendarRolloutInput): Promise<RolloutStanding>;
  noteRollout(input: CalendarRolloutInput & { state: RolloutStanding }): Promise<void>;
  rolloutBatch(input: CalendarRolloutInput & { today: string }): Promise<RolloutBatch>;
  wakeProcesses(input: { requests: DisclosureRequestInput[] }): Promise<void>;
  tellOfCalendar(input: CalendarRolloutInput): Promise<void>;
}

/** `wake` tells the process of a request to look at the record again. */
export function createCalendarActivities(
  deps: ActivityDeps,
  wake: (request: DisclosureRequestInput) => Promise<void>,
): CalendarActivities {
  return {
    readRollout: ({ no }) => readRollout(deps.source, no),
    noteRollout: async ({ no, state }) => void (await noteRollout(deps.source, no, state)),
    rolloutBatch: async ({ no, batch: limit, today }) => {
      const batch = await rolloutBatch(deps, { no, today, limit });
      if (batch.counted > 0) faultPoint('after-rollout-batch');
      return batch;
    },
    wakeProcesses: async ({ requests }) => {
      for (const request of requests) await wake(request);
    },
    tellOfCalendar: ({ no }) => tellOfCalendar(deps, no),
  };
}
