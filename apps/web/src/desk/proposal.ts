/** A proposal while it is being written, and the command that it becomes. What the law asks for, the API says. */
import type { ClaimedExemption, ProposalForm } from '../api/types';
import { asksFor, type ExemptionCode } from './exemptions';

export type Outcome = ProposalForm['outcome'];
export type Prohibition = NonNullable<ClaimedExemption['prohibitedBy']>;
export type Duty = NonNullable<ClaimedExemption['publicationDuty']>;

export interface ProposalDraft {
  outcome: Outcome | '';
  documentIds: string[];
  reasons: string;
  provisionMethod: string;
  publicLocation: string;
  search: { scope: string; keywords: string; method: string; result: string };
  exemptions: ExemptionCode[];
  classificationBasis: string;
  prohibitedBy: Prohibition | '';
  prohibitingLaw: string;
  publicationDuty: Duty | '';
  severanceFinding: string;
}

export function emptyProposal(): ProposalDraft {
  return {
    outcome: '',
    documentIds: [],
    reasons: '',
    provisionMethod: '',
    publicLocation: '',
    search: { scope: '', keywords: '', method: '', result: '' },
    exemptions: [],
    classificationBasis: '',
    prohibitedBy: '',
    prohibitingLaw: '',
    publicationDuty: '',
    severanceFinding: '',
  };
}

/** What the chosen exemptions ask for beside the reasons. */
export function askedFacts(exemptions: readonly ExemptionCode[]) {
  const asked = exemptions.map(asksFor);
  return {
    classification: asked.some(({ classification }) => classification),
    prohibition: asked.some(({ prohibition }) => prohibition),
    duty: asked.some(({ duty }) => duty),
  };
}

function claimOf(code: ExemptionCode, draft: ProposalDraft): ClaimedExemption {
  const { classification, prohibition, duty } = asksFor(code);
  const given = (text: string, isAsked: boolean) => (isAsked && text.trim() ? text.trim() : undefined);
  return withoutGaps({
    code,
    prohibitedBy: prohibition && draft.prohibitedBy ? draft.prohibitedBy : undefined,
    publicationDuty: duty && draft.publicationDuty ? draft.publicationDuty : undefined,
    // With one ground the reasons of the reply are its own.
    reasons: given(draft.reasons, draft.exemptions.length > 1),
    classificationBasis: given(draft.classificationBasis, classification),
    prohibitingLaw: given(draft.prohibitingLaw, prohibition),
  });
}

/** Only what belongs to the outcome goes out: what was written for another one stays behind. */
export function toCommand(draft: ProposalDraft, sha256Of: (documentId: string) => string): ProposalForm {
  const outcome = draft.outcome as Outcome;
  const isDenied = outcome === 'DENIED';
  const treatment = isDenied ? ('withheld' as const) : ('full' as const);
  const hasDocuments = outcome === 'GRANTED' || isDenied;
  return {
    outcome,
    exemptions: isDenied ? draft.exemptions.map((code) => claimOf(code, draft)) : [],
    documents: hasDocuments
      ? draft.documentIds.map((documentId) => ({ documentId, sha256: sha256Of(documentId), treatment }))
      : [],
    severabilityConsidered: isDenied && draft.severanceFinding.trim() !== '',
    ...textsOf(draft),
  };
}

function textsOf(draft: ProposalDraft): Partial<ProposalForm> {
  const { outcome, search } = draft;
  const given = (text: string, isAsked: boolean) => (isAsked && text.trim() ? text.trim() : undefined);
  const texts: Partial<ProposalForm> = {
    reasons: given(draft.reasons, true),
    provisionMethod: given(draft.provisionMethod, outcome === 'GRANTED'),
    publicLocation: given(draft.publicLocation, outcome === 'ALREADY_PUBLIC'),
    severanceFinding: given(draft.severanceFinding, outcome === 'DENIED'),
    searchRecord: outcome === 'NOT_EXIST' ? { ...search } : undefined,
  };
  return withoutGaps(texts);
}

function withoutGaps<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
