export { DEFAULT_LIGHT_THRESHOLDS, type Light, lightOf, type LightThresholds } from './light.js';
export { overdueFrom, replyReminderOn } from './reminder.js';
