/** Names and ids that several parts must agree on. Plain data: safe in the browser and in a workflow. */

/** The one task queue of the worker, unless the environment names another. */
export const DEFAULT_TASK_QUEUE = 'yishen';

const PROCESS_ID_PREFIX = 'disclosure-request/';

/** The workflow id of the one process of a request. */
export function disclosureRequestId(requestId: string): string {
  return `${PROCESS_ID_PREFIX}${requestId}`;
}

/** The command id under which the result of an effect is recorded: one result an effect, however often it is tried. */
export function effectResultId(requestId: string, effectKey: string): string {
  return `${requestId}/effect/${effectKey}`;
}

/** The command id under which a request is brought to a version of the calendar: once. */
export function calendarCommandId(requestId: string, no: number): string {
  return `${requestId}/calendar/${no}`;
}

/** The command id under which a request of the past is recorded from its register. */
export function importCommandId(requestId: string): string {
  return `${requestId}/import`;
}

/** The workflow id of the rollout of a version of the calendar. */
export function calendarRolloutId(no: number): string {
  return `calendar-rollout/${no}`;
}

/**
 * The command id of a wake-up: one decision a kind, due day and state of the record, however often the timer fires. On
 * another state it asks anew, since a second limit of that kind and day may have come up.
 */
export function timerCommandId(requestId: string, kind: string, dueOn: string, headSeq: number): string {
  return `${requestId}/timer/${kind}/${dueOn}/${headSeq}`;
}
