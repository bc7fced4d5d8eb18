import type { LegalDate, PostCarrier, ServiceMethod } from '#libs/law';
import type { AttemptMethod, ServiceFailure } from './vocabulary.js';

export interface ServiceCommands {
  /** The reply is posted, handed to another agency, or brought to the applicant; a form for the proof is printed. */
  beginService: {
    data: { method: AttemptMethod; begunOn: LegalDate; carrier: PostCarrier | null };
    texts: { place: string; trackingNumber?: string; entrustedTo?: string };
  };
  /** It did not come: sent back, refused before witnesses, or nobody there. Another way is tried. */
  recordFailedService: {
    data: { reason: ServiceFailure; failedOn: LegalDate; proofDocumentId: string | null };
    texts: { evidence: string; witnesses?: string };
  };
  /** The clerk records that the reply came to the applicant (235号; signed for: the day of signature). */
  recordService: {
    data: { servedOn: LegalDate; method: ServiceMethod; proofDocumentId: string | null };
    texts: { evidence: string };
  };
  /** The applicant opened the reply in the portal. */
  acknowledgeService: { data: object; texts: object };
}
