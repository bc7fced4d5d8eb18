/** 拟办: the proposal of a reply. `data` is what the law reads (codes, days, ids); `texts` is what the letter will say. */
import type { ExemptionCode, ExemptionProposal, InstrumentRank, LegalDate, OtherGround } from '#libs/law';
import type { LetterNumber } from '../events.js';
import type { ProposableOutcome, Treatment } from '../vocabulary.js';

export interface ProposedDocument {
  documentId: string;
  sha256: string;
  treatment: Treatment;
}

/** One piece of information that is withheld, with the checks that its ground calls for (条例14-16). */
export interface ClaimedExemption extends Pick<ExemptionProposal, 'prohibitedBy' | 'publicationDuty'> {
  code: ExemptionCode;
  /** The document that it lies in; without one it covers whatever is withheld. */
  documentId?: string;
  /** 条例15: the consultation of the third party whose rights it is about, where several third parties were asked. */
  consultationId?: string;
}

/** What is written of a withheld piece. */
export interface WithheldTexts {
  /** Which information; the whole document, or what was asked for, where it is left out. */
  information?: string;
  reasons?: string;
  /** Document and number by which the information was classified (14). */
  classificationBasis?: string;
  /** The law or administrative regulation that forbids disclosure, with its article (14). */
  prohibitingLaw?: string;
  /** Why not disclosing has no great effect on the public interest (15). */
  publicInterest?: string;
}

/** An earlier request of the same applicant (36六, 格式). */
export interface PreviousRequest {
  number: string;
  repliedOn: LegalDate | null;
  replyNumber: LetterNumber | null;
  sameApplicant: boolean;
  sameInformation: boolean;
}

/** Who or where to turn to. */
export interface Contact {
  name: string;
  contact: string;
}

/** What is proposed, as the law reads it and as it becomes a fact. */
export interface ProposedReply {
  outcome: ProposableOutcome;
  exemptions: ClaimedExemption[];
  documents: ProposedDocument[];
  severabilityConsidered: boolean;
  /** PARTIAL: grounds beside 条例14-16 for what is not given. */
  otherGrounds?: OtherGround[];
  /** NOT_RESPONSIBLE: whether the agency that is responsible can be told (36五). */
  responsible?: 'known' | 'undetermined';
  /** SPECIAL_REGIME: rank of the instrument with rules of its own (36七). */
  regimeRank?: InstrumentRank;
  /** REPEAT, RECONFIRM. */
  previousRequest?: PreviousRequest;
}

export interface ProposalTexts {
  /** Facts and reasons, as they will stand in the letter; with one ground of refusal its reasons too. */
  reasons?: string;
  /** One for each of `exemptions`, in their order. */
  withheld?: WithheldTexts[];
  /** One for each of `otherGrounds`, in their order. */
  otherParts?: { information: string; reasons: string }[];
  /** How what is given was separated from the rest (37). */
  severanceMethod?: string;
  /** Why no part can be separated and given (37, 38). */
  severanceFinding?: string;
  /** When or how else the information will be provided (36二). */
  provisionMethod?: string;
  /** Where the information is already public (36一). */
  publicLocation?: string;
  /** Scope, words, method and result of the search (36四). */
  searchRecord?: { scope: string; keywords: string; method: string; result: string };
  responsibleAgency?: Contact;
  undeterminedBecause?: string;
  /** The law or administrative regulation with rules of its own, with its article (36七). */
  regime?: string;
  regimeOffice?: Contact & { howTo?: string };
  /** Why it would have to be made (38). */
  whyCreation?: string;
  /** What is not clear even after the correction (30). */
  stillUnclear?: string;
  /** 信访, 投诉 or 举报, and where that goes (39①). */
  petitionNature?: string;
  petitionChannels?: Contact[];
  /** 39②. */
  publications?: { title: string; publisher?: string; howToGet: string }[];
  /** What was provided before, and how (格式). */
  provided?: { information: string; how: string };
  /** Number and frequency of the requests, and why the reasons given do not do (35). */
  frequencyFacts?: string;
  whyUnreasonable?: string;
  /** OTHER: the decision, as a sentence. */
  decision?: string;
}

export interface ProposalCommands {
  proposeReply: { data: ProposedReply; texts: ProposalTexts };
}
