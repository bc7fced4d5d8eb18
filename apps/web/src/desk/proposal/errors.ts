/** What is left blank and cannot be. What the law asks for beyond that, the API says. */
import type { FieldError } from '../../components/ErrorSummary.vue';
import { t } from '../../texts';
import { errorsWhere, isBlank, pleaseChoose, pleaseFill } from '../command-form';
import { asksFor } from '../exemptions';
import { chosenFields, withholds } from './command';
import type { PartDraft, PieceDraft, ProposalDraft } from './draft';
import { fieldOf, idOf, isBegun, type FieldName, type NamedField, type Values } from './fields';

const words = t.forms;
/** The words of a field; those of a further entry are those of the first. */
function wordsOf(name: FieldName): readonly [label: string, hint?: string] {
  return words.proposalFields[name.replace(/\.\d+\./, '.0.') as NamedField];
}

export function labelOf(name: FieldName): string {
  const [label] = wordsOf(name);
  const at = Number(/\.(\d+)\./.exec(name)?.[1] ?? 0);
  return at === 0 ? label : words.furtherEntry(label, at + 1);
}

export const hintOf = (name: FieldName): string | undefined => wordsOf(name)[1];

export function errorsOf(draft: ProposalDraft): FieldError[] {
  if (draft.outcome === '') return errorsWhere([true, 'outcome', pleaseChoose(words.outcome)]);
  const chosen = draft.pieces.filter(({ code }) => code !== '');
  return [
    ...errorsWhere([draft.outcome === 'DENIED' && chosen.length === 0, 'piece-0-code', pleaseChoose(words.exemptions)]),
    ...(withholds(draft.outcome)
      ? draft.pieces.flatMap((piece, index) => pieceErrors(piece, index, chosen.length === 1))
      : []),
    ...(draft.outcome === 'PARTIAL' ? draft.parts.flatMap(partErrors) : []),
    ...chosenFields(draft).flatMap((name) => fieldErrors(name, draft.values)),
  ];
}

function fieldErrors(name: FieldName, values: Values): FieldError[] {
  const { kind, isOptional, entry } = fieldOf(name);
  const value = values[name] ?? '';
  if (isOptional || kind === 'flag' || (entry && !isBegun(values, entry))) return [];
  const isChoice = kind === 'agency' || kind === 'rank';
  return errorsWhere(
    [isBlank(value), idOf(name), (isChoice ? pleaseChoose : pleaseFill)(labelOf(name))],
    [
      kind === 'number' && !isBlank(value) && !/^[1-9]\d{0,3}$/.test(value.trim()),
      idOf(name),
      pleaseFill(labelOf(name)),
    ],
  );
}

/** The only ground may take its reasons from the reply. */
function pieceErrors(piece: PieceDraft, index: number, isOnly: boolean): FieldError[] {
  const { code } = piece;
  if (code === '') return [];
  const asked = asksFor(code);
  const id = (field: string) => `piece-${index}-${field}`;
  return errorsWhere(
    [!isOnly && isBlank(piece.reasons), id('reasons'), pleaseFill(words.pieceReasons)],
    [
      asked.classification && isBlank(piece.classificationBasis),
      id('classificationBasis'),
      pleaseFill(words.classificationBasis),
    ],
    [asked.prohibition && isBlank(piece.prohibitingLaw), id('prohibitingLaw'), pleaseFill(words.prohibitingLaw)],
    [asked.prohibition && !piece.prohibitedBy, id('prohibitedBy'), pleaseChoose(words.prohibitedBy)],
    [asked.duty && !piece.publicationDuty, id('publicationDuty'), pleaseChoose(words.publicationDuty)],
    [asked.thirdParty && isBlank(piece.publicInterest), id('publicInterest'), pleaseFill(words.publicInterest)],
  );
}

function partErrors({ ground, information, reasons }: PartDraft): FieldError[] {
  return errorsWhere(
    [isBlank(information), `part-${ground}-information`, pleaseFill(words.partInformation)],
    [isBlank(reasons), `part-${ground}-reasons`, pleaseFill(words.partReasons)],
  );
}
