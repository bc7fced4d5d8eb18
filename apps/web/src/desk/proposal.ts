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
  const { prohibition, duty } = asksFor(code);
  return {
    code,
    ...(prohibition && draft.prohibitedBy ? { prohibitedBy: draft.prohibitedBy } : {}),
    ...(duty && draft.publicationDuty ? { publicationDuty: draft.publicationDuty } : {}),
  };
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
  const isDenied = outcome === 'DENIED';
  const asked = askedFacts(draft.exemptions);
  const given = (text: string, isAsked: boolean) => (isAsked && text.trim() ? text.trim() : undefined);
  const texts: Partial<ProposalForm> = {
    reasons: given(draft.reasons, true),
    provisionMethod: given(draft.provisionMethod, outcome === 'GRANTED'),
    publicLocation: given(draft.publicLocation, outcome === 'ALREADY_PUBLIC'),
    classificationBasis: given(draft.classificationBasis, isDenied && asked.classification),
    prohibitingLaw: given(draft.prohibitingLaw, isDenied && asked.prohibition),
    severanceFinding: given(draft.severanceFinding, isDenied),
    searchRecord: outcome === 'NOT_EXIST' ? { ...search } : undefined,
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}
