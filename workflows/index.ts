/** Every workflow that the worker runs. */
export { calendarRollout } from './calendar-rollout/calendar-rollout.workflow.js';
export { disclosureRequest } from './disclosure-request/disclosure-request.workflow.js';
