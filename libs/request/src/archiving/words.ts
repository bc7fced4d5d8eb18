import type { EventWords } from '../event-words.js';
import type { ArchivingEvents } from './events.js';

export const archivingWords: Pick<EventWords, keyof ArchivingEvents> = {
  ArchivingReminderRaised: ({ data }) => `提醒：归档的内部期限 ${data.dueOn} 将满`,
};
