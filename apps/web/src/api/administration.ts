/** What administrators ask of the API. */
import { csrfHeader } from '../session/session';
import { get, post, remove } from './client';
import { asStaff, PAGE_SIZE } from './staff';
import type {
  AddedAgency,
  AgencyClosureForm,
  AgencyNameForm,
  AgencyState,
  FromAboveForm,
  GivenPassword,
  KeptUnit,
  NewAgencyForm,
  NewPersonForm,
  Person,
  PersonForm,
  SettingsBody,
  UnitClosureForm,
  UnitForm,
} from './types';

const BASE = '/api/v1/administration/agencies';
const keyed = (key: string) => ({ ...csrfHeader(), 'idempotency-key': key });

export interface PeopleQuery {
  unitId: string;
  role: string;
  active: string;
}

export const listAdministered = async () => (await asStaff(() => get(BASE, {}))).items;
export const listUnitsOf = async (agencyId: string) =>
  (await asStaff(() => get(`${BASE}/{agencyId}/units`, { agencyId }))).items;

export const listPeople = (agencyId: string, query: PeopleQuery, cursor: string | null) => {
  const wanted = { ...query, cursor: cursor ?? '', limit: PAGE_SIZE } as never;
  return asStaff(() => get(`${BASE}/{agencyId}/staff`, { agencyId }, { query: wanted }));
};
export const readOpenWork = (agencyId: string, staffId: string) =>
  asStaff(() => get(`${BASE}/{agencyId}/staff/{staffId}/open-work`, { agencyId, staffId }));
export const listLog = (agencyId: string, cursor: string | null) =>
  asStaff(() =>
    get(`${BASE}/{agencyId}/log`, { agencyId }, { query: { limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) } }),
  );

export interface PersonAt {
  agencyId: string;
  staffId: string;
}

export const addPerson = (
  { agencyId, form }: { agencyId: string; form: NewPersonForm },
  key: string,
): Promise<GivenPassword> => asStaff(() => post(`${BASE}/{agencyId}/staff`, { agencyId }, form, keyed(key)));
export const changePerson = ({ form, ...at }: PersonAt & { form: PersonForm }, key: string): Promise<Person> =>
  asStaff(() => post(`${BASE}/{agencyId}/staff/{staffId}`, at, form, keyed(key)));
export const deactivate = (at: PersonAt, key: string): Promise<Person> =>
  asStaff(() => post(`${BASE}/{agencyId}/staff/{staffId}/deactivate`, at, { leavesOpenWork: true }, keyed(key)));
export const reactivate = (at: PersonAt, key: string): Promise<Person> =>
  asStaff(() => post(`${BASE}/{agencyId}/staff/{staffId}/reactivate`, at, {}, keyed(key)));
/** The time makes each reset another one: its password is new. */
export const resetPassword = ({ agencyId, staffId }: PersonAt & { at: number }, key: string): Promise<GivenPassword> =>
  asStaff(() => post(`${BASE}/{agencyId}/staff/{staffId}/password-reset`, { agencyId, staffId }, {}, keyed(key)));
export const appointFromAbove = (
  { agencyId, form }: { agencyId: string; form: FromAboveForm },
  key: string,
): Promise<Person> => asStaff(() => post(`${BASE}/{agencyId}/appointments`, { agencyId }, form, keyed(key)));
export const endFromAbove = async (at: PersonAt, key: string): Promise<true> => {
  await asStaff(() => remove(`${BASE}/{agencyId}/appointments/{staffId}`, at, keyed(key)));
  return true;
};

export interface UnitAt {
  agencyId: string;
  unitId: string;
}

export const addUnit = ({ agencyId, form }: { agencyId: string; form: UnitForm }, key: string): Promise<KeptUnit> =>
  asStaff(() => post(`${BASE}/{agencyId}/units`, { agencyId }, form, keyed(key)));
export const renameUnit = ({ form, ...at }: UnitAt & { form: UnitForm }, key: string): Promise<KeptUnit> =>
  asStaff(() => post(`${BASE}/{agencyId}/units/{unitId}`, at, form, keyed(key)));
export const closeUnit = ({ form, ...at }: UnitAt & { form: UnitClosureForm }, key: string): Promise<KeptUnit> =>
  asStaff(() => post(`${BASE}/{agencyId}/units/{unitId}/close`, at, form, keyed(key)));
export const reopenUnit = (at: UnitAt, key: string): Promise<KeptUnit> =>
  asStaff(() => post(`${BASE}/{agencyId}/units/{unitId}/reopen`, at, {}, keyed(key)));

export const readAgency = (agencyId: string): Promise<AgencyState> =>
  asStaff(() => get(`${BASE}/{agencyId}`, { agencyId }));
export const addAgency = (
  { agencyId, form }: { agencyId: string; form: NewAgencyForm },
  key: string,
): Promise<AddedAgency> => asStaff(() => post(`${BASE}/{agencyId}/below`, { agencyId }, form, keyed(key)));
export const renameAgency = (
  { agencyId, form }: { agencyId: string; form: AgencyNameForm },
  key: string,
): Promise<AgencyState> => asStaff(() => post(`${BASE}/{agencyId}`, { agencyId }, form, keyed(key)));
export const closeAgency = (
  { agencyId, form }: { agencyId: string; form: AgencyClosureForm },
  key: string,
): Promise<AgencyState> => asStaff(() => post(`${BASE}/{agencyId}/close`, { agencyId }, form, keyed(key)));
export const reopenAgency = (agencyId: string, key: string): Promise<AgencyState> =>
  asStaff(() => post(`${BASE}/{agencyId}/reopen`, { agencyId }, {}, keyed(key)));

export const listSettingsOf = async (agencyId: string) =>
  (await asStaff(() => get(`${BASE}/{agencyId}/settings`, { agencyId }))).items;
export const addSettings = ({ agencyId, form }: { agencyId: string; form: SettingsBody }, key: string) =>
  asStaff(() => post(`${BASE}/{agencyId}/settings`, { agencyId }, form, keyed(key)));
