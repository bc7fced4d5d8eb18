import type { LegalDate, PostCarrier, ServiceMethod } from '#libs/law';
import type { DeliveryForm } from '../vocabulary.js';
import type { AttemptMethod, ServiceFailure } from './vocabulary.js';

export interface ServiceEvents {
  ServiceBegun: {
    serviceId: string;
    letterId: string;
    method: AttemptMethod;
    begunOn: LegalDate;
    carrier: PostCarrier | null;
    by: string;
    textOf: string;
  };
  ServiceFailed: {
    serviceId: string;
    reason: ServiceFailure;
    failedOn: LegalDate;
    proofDocumentId: string | null;
    by: string;
    textOf: string;
  };
  /** The day by which the reply is judged (235号): of posting or sending, or of the signature. */
  ReplyDispatched: { letterId: string; form: DeliveryForm | 'entrusted'; dispatchedOn: LegalDate; inTime: boolean };
  ReplyServed: { servedOn: LegalDate; method: ServiceMethod; proofDocumentId: string | null; textOf: string | null };
  /** A reply that is on its way has reached no end, neither served nor failed. */
  ServiceProofMissing: { since: LegalDate; dueOn: LegalDate };
}
