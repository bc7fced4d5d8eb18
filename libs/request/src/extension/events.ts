import type { LegalDate } from '#libs/law';

export interface ExtensionEvents {
  ReplyPeriodExtended: { workingDays: number; originalDueOn: LegalDate; by: string; textOf: string };
}
