import type { PropType } from 'vue';

import type { CommandBody, StaffCommand } from '../api/staff';
import type { Dossier } from '../api/types';
import type { FieldError } from '../components/ErrorSummary.vue';
import { t } from '../texts';

/** What the dialog asks of the form of a command. The API judges; a form only sees to it that nothing is left blank. */
export interface CommandForm<C extends StaffCommand = StaffCommand> {
  /** The body counts only where there is no error. */
  collect: () => { errors: FieldError[]; body: CommandBody<C> };
}

export interface CommandFormProps {
  dossier: Dossier;
  command: StaffCommand;
  /** The task or notice that the command is about. */
  about?: string;
  /** Messages by control id. */
  errorOf: Record<string, string>;
}

/** The same for a form that is written as a function. */
export const commandFormProps = {
  dossier: { type: Object as PropType<Dossier>, required: true },
  command: { type: String as PropType<StaffCommand>, required: true },
  about: { type: String, default: undefined },
  errorOf: { type: Object as PropType<Record<string, string>>, required: true },
} as const;

/** Keeps the errors whose condition holds. */
export function errorsWhere(...cases: [condition: boolean, field: string, message: string][]): FieldError[] {
  return cases.filter(([condition]) => condition).map(([, field, message]) => ({ field, message }));
}

export const isBlank = (text: string): boolean => text.trim() === '';
export const pleaseFill = (field: string): string => t.forms.required(field);
export const pleaseChoose = (field: string): string => t.forms.choose(field);
