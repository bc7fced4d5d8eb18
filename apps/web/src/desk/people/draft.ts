/** A person as it is typed in, and what is wrong with that before it is sent. */
import type { Person, PersonForm, Role } from '../../api/types';
import type { FieldError } from '../../components/ErrorSummary.vue';
import { t } from '../../texts';

export const UNIT_ROLES = ['caseOfficer', 'unitHead'] as const satisfies readonly Role[];
type UnitRole = (typeof UNIT_ROLES)[number];
export const isUnitRole = (role: Role): role is UnitRole => UNIT_ROLES.some((each) => each === role);

export interface PersonDraft {
  login: string;
  name: string;
  email: string;
  held: Role[];
  /** Of an office by unit: its unit, or empty for the whole agency. */
  units: Record<UnitRole, string>;
}

export function draftOf(person: Person | null): PersonDraft {
  const unitOf = (role: UnitRole) => person?.offices.find((office) => office.role === role)?.unitId ?? '';
  return {
    login: person?.login ?? '',
    name: person?.name ?? '',
    email: person?.email ?? '',
    held: person?.offices.map(({ role }) => role) ?? [],
    units: { caseOfficer: unitOf('caseOfficer'), unitHead: unitOf('unitHead') },
  };
}

export function formOf({ name, email, held, units }: PersonDraft): Omit<PersonForm, 'leavesOpenWork'> {
  const offices = held.map((role) => ({ role, unitId: (isUnitRole(role) && units[role]) || null }));
  return { name: name.trim(), email: email.trim(), offices };
}

export function errorsOf({ login, name, email, held }: PersonDraft): FieldError[] {
  const words = t.people.errors;
  const wrong: [boolean, FieldError][] = [
    [!/^[a-z][a-z0-9._-]{2,39}$/.test(login.trim()), { field: 'person-login', message: words.login }],
    [name.trim() === '', { field: 'person-name', message: words.name }],
    [!/^\S+@\S+\.\S+$/.test(email.trim()), { field: 'person-email', message: words.email }],
    [held.length === 0, { field: 'person-offices', message: words.offices }],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, error]) => error);
}
