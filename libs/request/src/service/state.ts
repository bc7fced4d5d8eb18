import type { LegalDate } from '#libs/law';
import type { AttemptMethod, ServiceFailure } from './vocabulary.js';

/** One attempt to bring the reply to the applicant; its id is that of the command with place and tracking number. */
export interface ServiceAttempt {
  id: string;
  method: AttemptMethod;
  begunOn: LegalDate;
  failed: { reason: ServiceFailure; on: LegalDate } | null;
}

export interface ServiceState {
  attempts: ServiceAttempt[];
  /** Day for which a missing end of the service was raised last. */
  raisedFor: LegalDate | null;
}
