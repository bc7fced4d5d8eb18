/** A new agency as it is typed in: who it is, its first administrator, and its own part of the settings that come from above. */
import type { InvalidParam } from '../../api/problem';
import type { NewAgencyForm, Settings } from '../../api/types';
import type { FieldError } from '../../components/ErrorSummary.vue';
import { t } from '../../texts';
import { draftOf, settingsOf, type Draft } from '../settings/draft';
import { errorOfParam, errorsOf } from '../settings/errors';
import { GROUPS, type Group } from '../settings/fields';
import { draftOf as personDraft, errorsOf as personErrors, type PersonDraft } from './draft';

/** What is each agency's own. */
export const OWN_GROUPS = ['contact', 'letters', 'remedies', 'fee'] as const satisfies readonly Group[];
const OWN: readonly string[] = OWN_GROUPS.flatMap((group) => GROUPS[group].map(({ path }) => path));

export interface NewAgencyDraft {
  code: string;
  name: string;
  person: PersonDraft;
  settings: Draft;
}

/** The own part is empty: what stands above must not stand below unnoticed. */
export function newAgencyDraft(above: Settings): NewAgencyDraft {
  const blank = OWN.filter((path) => path !== 'legal.kind').map((path) => [path, '']);
  const settings = { ...draftOf(above), ...Object.fromEntries(blank) } as Draft;
  return { code: '', name: '', person: { ...personDraft(null), held: ['administrator'] }, settings };
}

export function newAgencyErrors({ code, name, person, settings }: NewAgencyDraft): FieldError[] {
  const words = t.agencies;
  const wrong: [boolean, FieldError][] = [
    [name.trim().length < 2, { field: 'agency-name', message: words.nameMissing }],
    [!/^[A-Z][A-Z0-9]{1,9}$/.test(code.trim()), { field: 'agency-code', message: words.codeWrong }],
  ];
  return [
    ...wrong.filter(([isWrong]) => isWrong).map(([, error]) => error),
    ...errorsOf(settings),
    ...personErrors(person),
  ];
}

export function newAgencyForm({ code, name, person, settings }: NewAgencyDraft, above: Settings): NewAgencyForm {
  const administrator = { login: person.login.trim(), name: person.name.trim(), email: person.email.trim() };
  return { code: code.trim(), name: name.trim(), settings: settingsOf(settings, above), administrator };
}

/** Where a fault lies that the API found. */
export function errorOfNewAgency(param: InvalidParam): FieldError {
  const { name, reason } = param;
  if (name === 'name' || name === 'code') return { field: `agency-${name}`, message: reason };
  if (name.startsWith('administrator.')) return { field: name.replace('administrator.', 'person-'), message: reason };
  if (name === 'settings.letterWords') return { field: 'letterWords.reply', message: reason };
  return errorOfParam(param);
}
