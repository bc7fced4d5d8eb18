import type { LegalDate } from '#libs/law';
import type { OpinionDocument } from './commands.js';
import type { AddresseeKind, ConsultationKind, Stance, TerminationReason } from './vocabulary.js';

interface Proved {
  consultationId: string;
  receivedOn: LegalDate;
  proofDocumentId: string | null;
  /** The command with the evidence; none where the party opened the letter itself. */
  textOf: string | null;
}

export interface ConsultationEvents {
  ConsultationOpened: {
    consultationId: string;
    kind: ConsultationKind;
    addresseeKind: AddresseeKind;
    by: string;
    textOf: string;
  };
  ApplicantToldOfConsultations: { consultationIds: string[]; by: string };
  ConsultationReceived: Proved;
  OpinionGiven: {
    consultationId: string;
    stance: Stance;
    answeredOn: LegalDate;
    /** After the 15 working days: the suspension had ended with them. */
    isLate: boolean;
    byLink: boolean;
    /** What came with it; none where nothing did. */
    documents?: OpinionDocument[];
    textOf: string;
  };
  ConsultedUnreachable: { consultationId: string; by: string; textOf: string };
  ObjectionJudged: { consultationId: string; reasonable: boolean; by: string; textOf: string };
  ConsultationTerminated: {
    consultationId: string;
    reason: TerminationReason;
    by: string | null;
    textOf: string | null;
  };
  ObjectionOverridden: { consultationId: string; disclosureOn: LegalDate; by: string; textOf: string };
  OverrideNoticeReceived: Proved;
  /** The request was withdrawn or lapsed after the third party was told: nothing is disclosed. */
  OverrideBecameMoot: { consultationId: string; reason: 'withdrawn' | 'lapsed' };
  ConsultationReminderRaised: { consultationId: string; dueOn: LegalDate; workingDaysLeft: number };
  ConsultationProofMissing: { consultationId: string; dueOn: LegalDate };
  /** The 15 working days ended without a word. */
  ConsultationSilent: { consultationId: string; dueOn: LegalDate };
}
