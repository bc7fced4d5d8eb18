/** Which fields a proposal has, and which of them its outcome asks for. A name is the field's path in the form of the API. */
import type { OtherGround } from '#libs/law';

import type { ProposalForm } from '../../api/types';

export type Outcome = ProposalForm['outcome'];

/** As the desk offers them: what is given, what is withheld, what cannot be provided, what is not processed. */
export const OUTCOMES: readonly Outcome[] = [
  'GRANTED',
  'ALREADY_PUBLIC',
  'PARTIAL',
  'DENIED',
  'NOT_EXIST',
  'NOT_RESPONSIBLE',
  'NEEDS_CREATION',
  'STILL_UNCLEAR',
  'SPECIAL_REGIME',
  'PETITION',
  'REPEAT',
  'PUBLICATION',
  'EXCESSIVE',
  'RECONFIRM',
  'OTHER',
];
export const ON_THE_SPOT: readonly Outcome[] = ['ALREADY_PUBLIC', 'PUBLICATION', 'GRANTED'];

export type FieldKind = 'text' | 'date' | 'number' | 'agency' | 'rank' | 'flag';

export interface Field {
  kind: FieldKind;
  rows?: number;
  max?: number;
  isOptional?: boolean;
}

const line = (max = 200): Field => ({ kind: 'text', max });
const text = (rows: number, max: number): Field => ({ kind: 'text', rows, max });
const optional = (field: Field): Field => ({ ...field, isOptional: true });

export const FIELDS = {
  reasons: text(5, 4000),
  severanceMethod: text(2, 1000),
  severanceFinding: text(3, 1000),
  provisionMethod: optional(text(2, 500)),
  publicLocation: text(2, 500),
  'searchRecord.scope': text(2, 500),
  'searchRecord.keywords': text(2, 500),
  'searchRecord.method': text(2, 500),
  'searchRecord.result': text(2, 500),
  responsible: { kind: 'agency' },
  'responsibleAgency.name': line(),
  'responsibleAgency.contact': line(300),
  undeterminedBecause: text(2, 1000),
  regime: line(500),
  regimeRank: { kind: 'rank' },
  'regimeOffice.name': line(),
  'regimeOffice.contact': line(300),
  'regimeOffice.howTo': optional(text(2, 500)),
  whyCreation: text(3, 1000),
  stillUnclear: text(3, 1000),
  petitionNature: line(100),
  'petitionChannels.0.name': line(),
  'petitionChannels.0.contact': line(300),
  'publications.0.title': line(),
  'publications.0.publisher': optional(line()),
  'publications.0.howToGet': text(2, 500),
  'previousRequest.number': line(100),
  'previousRequest.repliedOn': { kind: 'date' },
  'previousRequest.replyNumber.word': line(40),
  'previousRequest.replyNumber.year': { kind: 'number' },
  'previousRequest.replyNumber.serial': { kind: 'number' },
  'previousRequest.sameApplicant': { kind: 'flag' },
  'previousRequest.sameInformation': { kind: 'flag' },
  'provided.information': text(2, 500),
  'provided.how': text(2, 500),
  frequencyFacts: text(3, 1000),
  whyUnreasonable: text(3, 1000),
  decision: text(3, 1000),
  clearance: text(2, 1000),
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;
export type Values = Partial<Record<FieldName, string>>;

export const fieldOf = (name: FieldName): Field => FIELDS[name];
/** Of the control on the page; a point would read as a class in a selector. */
export const idOf = (name: FieldName): string => name.replaceAll('.', '-');

const SEARCH = ['searchRecord.scope', 'searchRecord.keywords', 'searchRecord.method', 'searchRecord.result'] as const;
const REGIME = [
  'regime',
  'regimeRank',
  'regimeOffice.name',
  'regimeOffice.contact',
  'regimeOffice.howTo',
] as const satisfies FieldName[];
const PREVIOUS = ['previousRequest.number', 'previousRequest.repliedOn', 'previousRequest.sameApplicant'] as const;
const REPLY_NUMBER = [
  'previousRequest.replyNumber.word',
  'previousRequest.replyNumber.year',
  'previousRequest.replyNumber.serial',
] as const;

/** Whether the agency can be told decides what is asked next (条例36五). */
function agencyFields({ responsible }: Values): FieldName[] {
  if (responsible === 'known') return ['responsible', 'responsibleAgency.name', 'responsibleAgency.contact'];
  return responsible === 'undetermined' ? ['responsible', 'undeterminedBecause'] : ['responsible'];
}

type Fields = (values: Values) => readonly FieldName[];

const OF_OUTCOME: Record<Outcome, Fields> = {
  GRANTED: () => ['provisionMethod'],
  ALREADY_PUBLIC: () => ['publicLocation'],
  PARTIAL: () => ['severanceMethod', 'provisionMethod'],
  DENIED: () => ['severanceFinding'],
  NOT_EXIST: () => SEARCH,
  NOT_RESPONSIBLE: agencyFields,
  SPECIAL_REGIME: () => REGIME,
  NEEDS_CREATION: () => ['whyCreation', 'severanceFinding'],
  STILL_UNCLEAR: () => ['stillUnclear'],
  PETITION: () => ['petitionNature', 'petitionChannels.0.name', 'petitionChannels.0.contact'],
  REPEAT: () => [...PREVIOUS, 'previousRequest.sameInformation', ...REPLY_NUMBER],
  PUBLICATION: () => ['publications.0.title', 'publications.0.publisher', 'publications.0.howToGet'],
  RECONFIRM: () => [...PREVIOUS, 'provided.information', 'provided.how'],
  EXCESSIVE: () => ['frequencyFacts', 'whyUnreasonable'],
  OTHER: () => ['decision'],
};

/** What the law wants told of a part that is not given for another reason (条例37). */
const OF_GROUND: Record<OtherGround, Fields> = {
  NOT_EXIST: () => SEARCH,
  NOT_RESPONSIBLE: agencyFields,
  SPECIAL_REGIME: () => REGIME,
  NEEDS_CREATION: () => [],
};

export interface Chosen {
  outcome: Outcome | '';
  otherGrounds: readonly OtherGround[];
  values: Values;
}

/** The fields that stand on the page now, in their order; `reasons` is the last of every outcome. */
export function fieldsOf({ outcome, otherGrounds, values }: Chosen): FieldName[] {
  if (outcome === '') return [];
  const ofParts = outcome === 'PARTIAL' ? otherGrounds.flatMap((ground) => OF_GROUND[ground](values)) : [];
  return [...new Set<FieldName>([...OF_OUTCOME[outcome](values), ...ofParts, 'reasons'])];
}
