import type { LegalDate } from '#libs/law';

export interface IntakeEvents {
  ApplicantUnreachable: { triedOn: LegalDate; by: string; textOf: string };
}
