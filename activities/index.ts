/** The activities of the worker, by topic. Workflows take types from here, and nothing else. */
export type { CalendarActivities } from './calendar.activities.js';
export type { EffectActivities } from './effect-activities.js';
export type { RecordActivities } from './records.activities.js';
export type { ActivityDeps } from './deps.js';
export { createCalendarActivities } from './calendar.activities.js';
export { createEffectActivities } from './effect-activities.js';
export { createRecordActivities } from './records.activities.js';
export { withHeartbeat } from './heartbeat.js';
export { sendDigest } from './notices/digests.js';
export { tellOfMessage } from './notices/messages.js';
