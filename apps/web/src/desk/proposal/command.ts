/** The command that a written proposal becomes. Only what belongs to its outcome goes out: the rest stays behind. */
import type { ClaimedExemption, ProposalForm } from '../../api/types';
import { asksFor } from '../exemptions';
import type { PieceDraft, ProposalDraft, Treatment } from './draft';
import { fieldOf, fieldsOf, type FieldName, type Outcome, type Values } from './fields';
import { writeAt } from './paths';

/** How the documents of an outcome can be treated; an outcome that is not named has none. */
export const TREATMENTS_OF: Partial<Record<Outcome, readonly Treatment[]>> = {
  GRANTED: ['full'],
  PARTIAL: ['full', 'partial', 'withheld'],
  DENIED: ['withheld'],
};

export const withholds = (outcome: Outcome | ''): boolean => outcome === 'DENIED' || outcome === 'PARTIAL';

export const chosenFields = ({ outcome, parts, values }: ProposalDraft): FieldName[] =>
  fieldsOf({ outcome, values, otherGrounds: parts.map(({ ground }) => ground) });

export function toCommand(draft: ProposalDraft, sha256Of: (documentId: string) => string): ProposalForm {
  const outcome = draft.outcome as Outcome;
  const documents = documentsOf(draft, sha256Of);
  const kept = new Set(documents.flatMap((each) => (each.treatment === 'full' ? [] : [each.documentId])));
  const body = {
    outcome,
    documents,
    exemptions: withholds(outcome) ? claimsOf(draft.pieces, kept) : [],
    severabilityConsidered: outcome === 'PARTIAL' || isFound(draft),
    ...(outcome === 'PARTIAL' && draft.parts.length > 0 ? { otherParts: draft.parts.map(trimmed) } : {}),
  };
  const names = chosenFields(draft);
  for (const name of names) {
    const value = valueOf(name, draft.values);
    if (value !== undefined) writeAt(body, name, value);
  }
  return names.includes('previousRequest.number') ? { ...body, previousRequest: previousOf(body) } : body;
}

/** Whoever writes why nothing can be separated has asked whether something can (条例37). */
function isFound(draft: ProposalDraft): boolean {
  return chosenFields(draft).includes('severanceFinding') && (draft.values.severanceFinding ?? '').trim() !== '';
}

function documentsOf({ outcome, treatments }: ProposalDraft, sha256Of: (documentId: string) => string) {
  const possible = (outcome && TREATMENTS_OF[outcome]) || [];
  return Object.entries(treatments).flatMap(([documentId, treatment]) => {
    const sha256 = sha256Of(documentId);
    return treatment && possible.includes(treatment) && sha256 ? [{ documentId, sha256, treatment }] : [];
  });
}

function claimsOf(pieces: readonly PieceDraft[], kept: ReadonlySet<string>): ClaimedExemption[] {
  return pieces.flatMap(({ code, ...piece }) => {
    if (code === '') return [];
    const asked = asksFor(code);
    const given = <T extends string>(value: T, isAsked = true) =>
      isAsked && value.trim() ? (value.trim() as T) : undefined;
    return [
      withoutGaps({
        code,
        documentId: given(piece.documentId, kept.has(piece.documentId)),
        consultationId: given(piece.consultationId, asked.thirdParty),
        information: given(piece.information),
        reasons: given(piece.reasons),
        classificationBasis: given(piece.classificationBasis, asked.classification),
        prohibitedBy: given(piece.prohibitedBy, asked.prohibition) || undefined,
        prohibitingLaw: given(piece.prohibitingLaw, asked.prohibition),
        publicationDuty: given(piece.publicationDuty, asked.duty) || undefined,
        publicInterest: given(piece.publicInterest, asked.thirdParty),
      }) as ClaimedExemption,
    ];
  });
}

function valueOf(name: FieldName, values: Values): string | number | boolean | undefined {
  const value = (values[name] ?? '').trim();
  const { kind } = fieldOf(name);
  if (kind === 'flag') return value === 'true';
  if (value === '') return undefined;
  return kind === 'number' ? Number(value) : value;
}

/** The earlier request whole, also where parts of it are not known: the API says then what the law misses. */
function previousOf({ previousRequest }: Partial<ProposalForm>): ProposalForm['previousRequest'] {
  const {
    number = '',
    repliedOn = null,
    replyNumber,
    sameApplicant = false,
    sameInformation = false,
  } = previousRequest ?? {};
  const isWhole = replyNumber?.word && replyNumber.year && replyNumber.serial;
  return { number, repliedOn, replyNumber: isWhole ? replyNumber : null, sameApplicant, sameInformation };
}

function trimmed<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  ) as T;
}

function withoutGaps<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
