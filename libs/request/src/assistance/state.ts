import type { LegalDate } from '#libs/law';

export const ASSISTANCE_ENDS = ['answered', 'declined', 'takenBack', 'moot', 'letterFailed'] as const;
export type AssistanceEnd = (typeof ASSISTANCE_ENDS)[number];

/** Help that a unit is asked for; its id is that of the command with the tasks, and of the letter. */
export interface Assistance {
  id: string;
  ordinal: number;
  unitId: string;
  askedOn: LegalDate;
  /** The last day of the internal limit. */
  dueOn: LegalDate;
  ended: { how: AssistanceEnd; on: LegalDate; textOf: string | null } | null;
  raisedFor: LegalDate | null;
}
