import type { EventWords } from '../event-words.js';
import type { ExtensionEvents } from './events.js';

export const extensionWords: Pick<EventWords, keyof ExtensionEvents> = {
  ReplyPeriodExtended: ({ data }) => `延长答复期限 ${data.workingDays} 个工作日，原期限 ${data.originalDueOn}`,
};
