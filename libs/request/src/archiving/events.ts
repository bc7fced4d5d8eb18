import type { LegalDate } from '#libs/law';

export interface ArchivingEvents {
  ArchivingReminderRaised: { dueOn: LegalDate };
}
