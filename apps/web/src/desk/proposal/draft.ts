/** A proposal while it is being written: empty, or as it was proposed before. */
import type { OtherGround } from '#libs/law';

import type { ClaimedExemption, Proposal, ProposalForm } from '../../api/types';
import type { ExemptionCode } from '../exemptions';
import { FIELDS, type FieldName, type Outcome, type Values } from './fields';
import { readAt } from './paths';

export type Treatment = ProposalForm['documents'][number]['treatment'];
export type Prohibition = NonNullable<ClaimedExemption['prohibitedBy']>;
export type Duty = NonNullable<ClaimedExemption['publicationDuty']>;

/** A piece of information that is withheld. */
export interface PieceDraft {
  code: ExemptionCode | '';
  documentId: string;
  consultationId: string;
  information: string;
  reasons: string;
  classificationBasis: string;
  prohibitedBy: Prohibition | '';
  prohibitingLaw: string;
  publicationDuty: Duty | '';
  publicInterest: string;
}

/** A part that is not given for another reason. */
export interface PartDraft {
  ground: OtherGround;
  information: string;
  reasons: string;
}

export interface ProposalDraft {
  outcome: Outcome | '';
  /** By document; a document without one is no part of the reply. */
  treatments: Record<string, Treatment | ''>;
  pieces: PieceDraft[];
  parts: PartDraft[];
  values: Values;
}

export function emptyPiece(): PieceDraft {
  return {
    code: '',
    documentId: '',
    consultationId: '',
    information: '',
    reasons: '',
    classificationBasis: '',
    prohibitedBy: '',
    prohibitingLaw: '',
    publicationDuty: '',
    publicInterest: '',
  };
}

export function emptyProposal(): ProposalDraft {
  return { outcome: '', treatments: {}, pieces: [emptyPiece()], parts: [], values: {} };
}

interface WrittenTexts {
  withheld?: Partial<PieceDraft>[];
  otherParts?: Omit<PartDraft, 'ground'>[];
}

/** What was proposed, to be mended: after a return, after a letter that could not be made, for a reply that was wrong. */
export function draftOf(proposal: Proposal): ProposalDraft {
  const texts = (proposal.texts ?? {}) as WrittenTexts;
  const pieces = proposal.exemptions.map((piece, index) => ({ ...emptyPiece(), ...texts.withheld?.[index], ...piece }));
  const grounds = (proposal.otherGrounds ?? []) as OtherGround[];
  return {
    outcome: proposal.outcome as Outcome,
    treatments: Object.fromEntries(proposal.documents.map(({ documentId, treatment }) => [documentId, treatment])),
    pieces: pieces.length > 0 ? pieces : [emptyPiece()],
    parts: grounds.map((ground, index) => ({ information: '', reasons: '', ...texts.otherParts?.[index], ground })),
    values: valuesOf({ ...texts, ...factsOf(proposal) }),
  };
}

function factsOf({ responsible, regimeRank, previousRequest }: Proposal): object {
  return { responsible, regimeRank, previousRequest };
}

function valuesOf(source: object): Values {
  const written = (Object.keys(FIELDS) as FieldName[]).flatMap((name): [FieldName, string][] => {
    const value = readAt(source, name);
    if (value === undefined || value === null || value === false) return [];
    return [[name, String(value)]];
  });
  return Object.fromEntries(written);
}
