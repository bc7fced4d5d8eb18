/** An application on paper, as a clerk writes it down: its fields, what is still missing, and what the API takes. */
import type { DeliveryForm, DeskChannel, DeskIntake, IdentityKind, RequesterType } from '../api/types';
import type { FieldError } from '../components/ErrorSummary.vue';
import { todayInBeijing } from '../format';
import { t } from '../texts';
import { errorsWhere, isBlank, pleaseChoose, pleaseFill } from './command-form';

export interface IntakeFields {
  channel: DeskChannel | '';
  arrivedOn: string;
  readBackAndSigned: boolean;
  evidence: string;
  requesterType: RequesterType | '';
  name: string;
  identityKind: IdentityKind | '';
  identityNumber: string;
  phone: string;
  email: string;
  address: string;
  hasRepresentative: boolean;
  representativeName: string;
  representativeKind: IdentityKind | '';
  representativeNumber: string;
  representativePhone: string;
  procedure: 'disclosure' | 'rectification' | 'suggestion';
  description: string;
  correctionSought: string;
  informationOf: string;
  suggestedBecause: string;
  deliveryForm: DeliveryForm | '';
  assistanceNeeded: string;
}

export function emptyIntake(): IntakeFields {
  return {
    ...{ channel: '', arrivedOn: todayInBeijing(), readBackAndSigned: false, evidence: '' },
    ...{ requesterType: '', name: '', identityKind: '', identityNumber: '', phone: '', email: '', address: '' },
    ...{ hasRepresentative: false, representativeName: '', representativeKind: '' },
    ...{
      representativeNumber: '',
      representativePhone: '',
      procedure: 'disclosure',
      description: '',
      correctionSought: '',
      informationOf: '',
      suggestedBecause: '',
      deliveryForm: '',
      assistanceNeeded: '',
    },
  };
}

/** What the law asks for is asked for by a correction; here only what the record cannot do without. */
export function intakeErrors(fields: IntakeFields): FieldError[] {
  const words = t.intake;
  const isSuggestion = fields.procedure === 'suggestion';
  return errorsWhere(
    [fields.channel === '', 'channel', pleaseChoose(words.channel)],
    [isBlank(fields.arrivedOn), 'arrivedOn', pleaseFill(words.arrivedOn)],
    [fields.requesterType === '', 'requesterType', pleaseChoose(t.apply.applicant.kindLegend)],
    [isBlank(fields.name), 'name', pleaseFill(words.name)],
    [
      fields.hasRepresentative && isBlank(fields.representativeName),
      'representativeName',
      pleaseFill(words.representativeName),
    ],
    [isBlank(fields.description), 'description', pleaseFill(t.apply.content.description)],
    [
      fields.procedure === 'rectification' && isBlank(fields.correctionSought),
      'correctionSought',
      pleaseFill(t.apply.content.correctionSought),
    ],
    [isSuggestion && isBlank(fields.informationOf), 'informationOf', pleaseFill(t.suggestion.of)],
    [isSuggestion && isBlank(fields.suggestedBecause), 'suggestedBecause', pleaseFill(t.suggestion.because)],
    [fields.deliveryForm === '', 'deliveryForm', pleaseChoose(t.apply.content.formLegend)],
  );
}

const orNull = (text: string): string | null => text.trim() || null;

const identityOf = (kind: IdentityKind | '', number: string) =>
  kind === '' || isBlank(number) ? null : { kind, number: number.trim().toUpperCase() };

/** What is asked for, where it is no information. */
function procedureOf({ procedure, correctionSought, informationOf, suggestedBecause }: IntakeFields) {
  if (procedure === 'rectification') return { procedure, correctionSought: correctionSought.trim() };
  if (procedure === 'suggestion')
    return { procedure, informationOf: informationOf.trim(), suggestedBecause: suggestedBecause.trim() };
  return {};
}

/** Call it on fields without errors. */
export function toIntake(fields: IntakeFields): DeskIntake {
  const representative = fields.hasRepresentative
    ? {
        name: fields.representativeName.trim(),
        identity: identityOf(fields.representativeKind, fields.representativeNumber),
        phone: orNull(fields.representativePhone),
      }
    : null;
  return {
    channel: fields.channel as DeskChannel,
    arrivedOn: fields.arrivedOn,
    readBackAndSigned: fields.channel === 'oral' && fields.readBackAndSigned,
    evidence: fields.evidence.trim(),
    application: {
      requesterType: fields.requesterType as RequesterType,
      name: fields.name.trim(),
      identity: identityOf(fields.identityKind, fields.identityNumber),
      contact: { phone: orNull(fields.phone), email: orNull(fields.email), address: orNull(fields.address) },
      representative,
      description: fields.description.trim(),
      ...procedureOf(fields),
      deliveryForm: fields.deliveryForm as DeliveryForm,
      assistanceNeeded: fields.assistanceNeeded.trim(),
    },
  };
}

/** The control that an invalid parameter of the API stands for. */
export function intakeControl(paramName: string): string {
  const [, last = paramName] = /([^.]+)$/.exec(paramName) ?? [];
  if (paramName.includes('representative')) return 'representativeName';
  if (paramName.includes('identity')) return 'identityNumber';
  return last;
}
