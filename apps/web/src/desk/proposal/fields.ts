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
  /** The entry that it belongs to, of several that may stay blank. */
  entry?: string;
}

const line = (max = 200): Field => ({ kind: 'text', max });
const text = (rows: number, max: number): Field => ({ kind: 'text', rows, max });
const optional = (field: Field): Field => ({ ...field, isOptional: true });

/** So many entries of a kind the desk takes; one must be filled. */
const ENTRIES = [0, 1, 2] as const;
type Entry = (typeof ENTRIES)[number];
type EntriesOf<L extends string, N extends string> = Record<`${L}.${Entry}.${N}`, Field>;

/** The fields of each entry of a list. */
function entries<L extends string, N extends string>(list: L, fields: Record<N, Field>): EntriesOf<L, N> {
  const named = ENTRIES.flatMap((index) =>
    Object.entries<Field>(fields).map(([name, field]) => {
      const entry = `${list}.${index}`;
      return [`${entry}.${name}`, index === 0 ? field : { ...field, entry }];
    }),
  );
  return Object.fromEntries(named) as EntriesOf<L, N>;
}

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
  ...entries('petitionChannels', { name: line(), contact: line(300) }),
  ...entries('publications', { title: line(), publisher: optional(line()), howToGet: text(2, 500) }),
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
/** Those with words of their own: further entries have those of the first. */
export type NamedField = Exclude<FieldName, `${string}.${1 | 2}.${string}`>;
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

/** Whether something stands in an entry. */
export const isBegun = (values: Values, entry: string): boolean =>
  (Object.keys(values) as FieldName[]).some((name) => name.startsWith(`${entry}.`) && Boolean(values[name]?.trim()));

/** The entries that are begun, and one more to begin. */
function shownEntries(values: Values, list: string): readonly Entry[] {
  const blank = ENTRIES.findIndex((index) => !isBegun(values, `${list}.${index}`));
  return blank < 0 ? ENTRIES : ENTRIES.slice(0, blank + 1);
}

const channelFields = (values: Values): FieldName[] =>
  shownEntries(values, 'petitionChannels').flatMap((at): FieldName[] => [
    `petitionChannels.${at}.name`,
    `petitionChannels.${at}.contact`,
  ]);

const publicationFields = (values: Values): FieldName[] =>
  shownEntries(values, 'publications').flatMap((at): FieldName[] => [
    `publications.${at}.title`,
    `publications.${at}.publisher`,
    `publications.${at}.howToGet`,
  ]);

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
  PETITION: (values) => ['petitionNature', ...channelFields(values)],
  REPEAT: () => [...PREVIOUS, 'previousRequest.sameInformation', ...REPLY_NUMBER],
  PUBLICATION: publicationFields,
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
