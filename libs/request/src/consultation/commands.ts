import type { LegalDate } from '#libs/law';
import type { AddresseeKind, ConsultationKind, Stance } from './vocabulary.js';

/** Who is asked, and what: personal data and words, sealed like every text. */
export interface ConsultationTexts {
  name: string;
  address?: string;
  email?: string;
  /** 拟公开内容摘要, as the letter says it; nothing of the applicant. */
  information: string;
  /** 拟处理意见, which a co-author agency is told (条例34). */
  proposal?: string;
}

/** A file that came with an opinion, already stored as a document of the request. */
export interface OpinionDocument {
  documentId: string;
  sha256: string;
}

interface Proof {
  receivedOn: LegalDate;
  proofDocumentId: string | null;
}

export interface ConsultationCommands {
  /** Asks in writing (条例32, 34); the letter goes out on the day of the command. */
  openConsultation: {
    data: { kind: ConsultationKind; addresseeKind: AddresseeKind };
    texts: ConsultationTexts;
  };
  /** Tells the applicant by letter that opinions are asked for and that the time does not count (条例33③). */
  notifyOfConsultations: { data: object; texts: object };
  /** What proves that the letter was received; a sent mail or a link proves nothing. */
  recordConsultationReceipt: { data: { consultationId: string } & Proof; texts: { evidence: string } };
  /** An opinion that came on paper, by its day of arrival, with its scans. */
  recordOpinion: {
    data: { consultationId: string; stance: Stance; answeredOn: LegalDate; documents?: OpinionDocument[] };
    texts: { reasons: string };
  };
  /** Nobody could be reached: the suspension ends on the day on which that is recorded. */
  recordConsultedUnreachable: { data: { consultationId: string }; texts: { evidence: string } };
  /** Whether an objection has good reasons (条例32). */
  judgeObjection: { data: { consultationId: string; reasonable: boolean }; texts: { grounds: string } };
  /** The opinion is needed no longer, because the document was left out. */
  terminateConsultation: { data: { consultationId: string }; texts: { reason: string } };
  /** Discloses nevertheless, for the public interest; the third party is told by letter first (条例15, 32). */
  overrideObjection: {
    data: { consultationId: string; disclosureOn: LegalDate };
    texts: { information: string; publicInterestReasons: string };
  };
  recordOverrideNoticeReceipt: { data: { consultationId: string } & Proof; texts: { evidence: string } };
  /** The party opened the letter by its link: that proves receipt. */
  acknowledgeConsultation: { data: object; texts: object };
  /** The party's own opinion, by its link; timely by the day of arrival. */
  giveOpinion: { data: { stance: Stance; documents?: OpinionDocument[] }; texts: { reasons: string } };
  /** The third party opened the letter that tells of the disclosure. */
  acknowledgeOverrideNotice: { data: object; texts: object };
}
