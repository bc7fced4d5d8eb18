/** What is still missing or wrong in each step. No purpose is asked (the law dropped it in 2019). */
import type { FieldError } from '../components/ErrorSummary.vue';
import { t } from '../texts';
import type { ApplicationForm } from './form';
import { extensionOf, LIMIT_BYTES, LIMITS } from './limits';

export const STEPS = ['agency', 'applicant', 'content', 'review'] as const;
export type Step = (typeof STEPS)[number];

const words = t.apply.errors;

function failing(...cases: [condition: boolean, field: string, message: string][]): FieldError[] {
  const found = new Map<string, FieldError>();
  for (const [condition, field, message] of cases) {
    if (condition && !found.has(field)) found.set(field, { field, message });
  }
  return [...found.values()];
}

function identityError({ identityKind, identityNumber }: ApplicationForm): string | null {
  const number = identityNumber.trim();
  if (number === '') return words.identityNumber;
  if (identityKind === 'residentId' && !/^\d{17}[\dXx]$/.test(number)) return words.residentId;
  if (identityKind === 'creditCode' && !/^[0-9A-Za-z]{18}$/.test(number)) return words.creditCode;
  return null;
}

export function fileError(file: File): string | null {
  if (!(LIMITS.extensions as readonly string[]).includes(extensionOf(file.name))) return words.fileKind(file.name);
  if (file.size === 0) return words.fileEmpty(file.name);
  if (file.size > LIMIT_BYTES) return words.fileTooLarge(file.name, LIMITS.megabytes);
  return null;
}

export function filesError(files: readonly File[]): string | null {
  if (files.length > LIMITS.files) return words.tooManyFiles(LIMITS.files);
  return files.map(fileError).find(Boolean) ?? null;
}

/** The errors of one step in the order of its fields; ids are those of the controls. */
export const STEP_ERRORS: Record<Exclude<Step, 'review'>, (form: ApplicationForm) => FieldError[]> = {
  agency: (form) => failing([form.agency === null, 'agency', words.agency]),

  applicant: (form) => {
    const identity = identityError(form);
    const phone = form.phone.trim();
    return failing(
      [form.kind === '', 'kind', words.requesterType],
      [form.kind === 'organisation' && form.organisationType === '', 'organisationType', words.organisationType],
      [form.name.trim() === '', 'name', words.name],
      [form.identityKind === '', 'identityKind', words.identityKind],
      [identity !== null, 'identityNumber', identity ?? ''],
      [phone === '', 'phone', words.phone],
      [phone.replace(/\D/g, '').length < 7, 'phone', words.phoneFormat],
      [form.email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.email.trim()), 'email', words.emailFormat],
    );
  },

  content: (form) => {
    const description = form.description.trim();
    const isRectification = form.procedure === 'rectification';
    const files = filesError(form.files) ?? (isRectification && form.files.length === 0 ? words.evidence : null);
    return failing(
      [description === '', 'description', words.description],
      [description.length < 2, 'description', words.descriptionShort],
      [description.length > LIMITS.descriptionLength, 'description', words.descriptionLong(LIMITS.descriptionLength)],
      [isRectification && form.correctionSought.trim() === '', 'correctionSought', words.correctionSought],
      [form.deliveryForm === '', 'deliveryForm', words.deliveryForm],
      [form.deliveryForm === 'email' && form.email.trim() === '', 'email', words.email],
      [form.deliveryForm === 'post' && form.address.trim() === '', 'address', words.address],
      [files !== null, 'files', files ?? ''],
    );
  },
};

/** The first step before `step` that is not finished: a deep link or the back button may not pass it by. */
export function firstOpenStep(form: ApplicationForm, step: Step): Step {
  const before = STEPS.slice(0, STEPS.indexOf(step)) as Exclude<Step, 'review'>[];
  return before.find((name) => STEP_ERRORS[name](form).length > 0) ?? step;
}

/** Field names of the API's problem document, and the step and control that they stand for. */
const CONTROLS: Record<string, [step: Step, field: string]> = {
  requesterType: ['applicant', 'kind'],
  name: ['applicant', 'name'],
  identity: ['applicant', 'identityNumber'],
  contact: ['applicant', 'phone'],
  phone: ['applicant', 'phone'],
  email: ['applicant', 'email'],
  address: ['applicant', 'address'],
  description: ['content', 'description'],
  procedure: ['content', 'procedure'],
  correctionSought: ['content', 'correctionSought'],
  deliveryForm: ['content', 'deliveryForm'],
  assistanceNeeded: ['content', 'assistanceNeeded'],
  files: ['content', 'files'],
};

/** Where an invalid parameter (`application.contact.email`, `files`) can be mended. */
export function controlOf(paramName: string): { step: Step; field: string } | null {
  const parts = paramName.replace(/\[\d+\]/g, '').split('.');
  const known = parts.reverse().find((part) => part in CONTROLS);
  const control = known ? CONTROLS[known] : undefined;
  return control ? { step: control[0], field: control[1] } : null;
}
