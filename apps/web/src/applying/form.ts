/** What an applicant has filled in so far. */
import { reactive } from 'vue';

import type { Agency, Application, DeliveryForm, IdentityKind, RequesterType } from '../api/types';

export type OrganisationType = Exclude<RequesterType, 'natural_person'>;

export interface ApplicationForm {
  agency: Agency | null;
  kind: 'natural_person' | 'organisation' | '';
  organisationType: OrganisationType | '';
  name: string;
  identityKind: IdentityKind | '';
  identityNumber: string;
  phone: string;
  email: string;
  address: string;
  /** What the application is for: information, or that a record about oneself is put right (条例41). */
  procedure: 'disclosure' | 'rectification';
  description: string;
  correctionSought: string;
  deliveryForm: DeliveryForm | '';
  assistanceNeeded: string;
  files: File[];
}

export function emptyForm(): ApplicationForm {
  return {
    agency: null,
    kind: '',
    organisationType: '',
    name: '',
    identityKind: '',
    identityNumber: '',
    phone: '',
    email: '',
    address: '',
    procedure: 'disclosure',
    description: '',
    correctionSought: '',
    deliveryForm: '',
    assistanceNeeded: '',
    files: [],
  };
}

export function hasContent(form: ApplicationForm): boolean {
  // What it is for is chosen from the beginning.
  const { agency, files, ...texts } = { ...form, procedure: '' };
  return agency !== null || files.length > 0 || Object.values(texts).some((text) => text !== '');
}

const orNull = (text: string): string | null => text.trim() || null;

export function requesterTypeOf(form: ApplicationForm): RequesterType | '' {
  return form.kind === 'organisation' ? form.organisationType : form.kind;
}

/** The form as the API takes it. Call it on a form without errors. */
export function toApplication(form: ApplicationForm): Application {
  return {
    requesterType: requesterTypeOf(form) as RequesterType,
    name: form.name.trim(),
    identity: { kind: form.identityKind as IdentityKind, number: form.identityNumber.trim().toUpperCase() },
    contact: { phone: form.phone.trim(), email: orNull(form.email), address: orNull(form.address) },
    description: form.description.trim(),
    ...(form.procedure === 'rectification'
      ? { procedure: form.procedure, correctionSought: form.correctionSought.trim() }
      : {}),
    deliveryForm: form.deliveryForm as DeliveryForm,
    assistanceNeeded: form.assistanceNeeded.trim(),
  };
}

/** The one form of this page. */
export const form = reactive(emptyForm()) as ApplicationForm;

export function clearForm(): void {
  Object.assign(form, emptyForm());
}
