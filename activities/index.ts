/** The activities of the worker, by topic. Workflows take their types from here, and only those. */
export type { EffectActivities } from './effect-activities.js';
export type { RecordActivities } from './records.activities.js';
