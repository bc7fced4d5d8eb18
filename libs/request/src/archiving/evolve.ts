import type { Evolutions } from '../evolution.js';

export const archivingEvolutions = {
  ArchivingReminderRaised: (_, { data }) => ({ archivingRaisedFor: data.dueOn }),
} satisfies Evolutions;
