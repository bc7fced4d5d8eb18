/** A proposal while it is being written, and the command that it becomes. What the law asks for, the API says. */
import type { CommandContents } from '../api/types';
import { asksFor, type ClaimedExemption, type ExemptionCode } from './exemptions';

type Contents = CommandContents['proposeReply'];
export type Outcome = Contents['data']['outcome'];
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
  publicationDuty: Duty | '';
  severabilityConsidered: boolean;
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
    publicationDuty: '',
    severabilityConsidered: false,
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
export function toCommand(draft: ProposalDraft, sha256Of: (documentId: string) => string) {
  const outcome = draft.outcome as Outcome;
  const isDenied = outcome === 'DENIED';
  const treatment = isDenied ? ('withheld' as const) : ('full' as const);
  const hasDocuments = outcome === 'GRANTED' || isDenied;
  const data: Contents['data'] = {
    outcome,
    exemptions: isDenied ? draft.exemptions.map((code) => claimOf(code, draft)) : [],
    documents: hasDocuments
      ? draft.documentIds.map((documentId) => ({ documentId, sha256: sha256Of(documentId), treatment }))
      : [],
    severabilityConsidered: isDenied && draft.severabilityConsidered,
  };
  return { ...data, ...textsOf(draft) };
}

function textsOf(draft: ProposalDraft): Contents['texts'] {
  const { outcome, search } = draft;
  const given = (text: string, isAsked: boolean) => (isAsked && text.trim() ? text.trim() : undefined);
  const texts: Contents['texts'] = {
    reasons: given(draft.reasons, true),
    provisionMethod: given(draft.provisionMethod, outcome === 'GRANTED'),
    publicLocation: given(draft.publicLocation, outcome === 'ALREADY_PUBLIC'),
    classificationBasis: given(
      draft.classificationBasis,
      outcome === 'DENIED' && askedFacts(draft.exemptions).classification,
    ),
    searchRecord: outcome === 'NOT_EXIST' ? { ...search } : undefined,
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}
