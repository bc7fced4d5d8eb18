import type { LegalDate } from '#libs/law';
import type { AddresseeKind, ConsultationKind, Stance, TerminationReason } from './vocabulary.js';

/** The decision to disclose although the third party does not agree (条例15, 32), and what the third party knows of it. */
export interface Override {
  /** The letter; its id is that of the command with the reasons. */
  letterId: string;
  decidedOn: LegalDate;
  disclosureOn: LegalDate;
  noticeReceivedOn: LegalDate | null;
  /** The request ended, and nothing is disclosed: a new decision is told anew. */
  mootOn: LegalDate | null;
}

export interface Opinion {
  stance: Stance;
  answeredOn: LegalDate;
  isLate: boolean;
  byLink: boolean;
  textOf: string;
  /** The files that came with it; absent where none did. */
  documentIds?: string[];
}

/** One opinion that is asked for. Several can be open at once, while other work on the request goes on. */
export interface Consultation {
  /** The command that opened it, which carries who is asked and what; its letter bears the same id. */
  id: string;
  /** 1, 2, 3 … in the order of opening. */
  ordinal: number;
  kind: ConsultationKind;
  addresseeKind: AddresseeKind;
  sentOn: LegalDate;
  /** The letter that told the applicant. */
  toldBy: string | null;
  receivedOn: LegalDate | null;
  /** What proves the receipt: the command with the evidence, its document; the party's own act where there is neither. */
  proof: { documentId: string | null; textOf: string | null } | null;
  opinion: Opinion | null;
  unreachableOn: LegalDate | null;
  silentOn: LegalDate | null;
  terminatedOn: LegalDate | null;
  terminationReason: TerminationReason | null;
  objectionReasonable: boolean | null;
  override: Override | null;
  /** Days for which a reminder, or the missing proof, was raised already. */
  reminderRaisedFor: LegalDate | null;
  proofMissingRaisedFor: LegalDate | null;
}
