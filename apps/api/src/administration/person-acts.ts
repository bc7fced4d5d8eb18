/** What may be done to a person, asked of the record within the transaction that does it. */
import {
  listUnits,
  lossFaults,
  officeFaults,
  otherAdministrators,
  readOpenWork,
  readPerson,
  type LossFault,
  type Office,
  type OfficeFault,
  type PersonRead,
} from '#libs/records';
import type { EntityManager } from 'typeorm';
import { Problem } from '../problems/problem.js';
import { invalid } from '../requests/commands/check-record.js';
import { reasonsOf } from './reasons-of.js';

const OFFICE_REASONS: Record<OfficeFault, string> = {
  'OFFICE.NONE': '至少要有一个岗位',
  'OFFICE.TWICE': '同一岗位只列一次',
  'OFFICE.HAS_NO_UNIT': '这个岗位不分科室',
  'UNIT.UNKNOWN': '没有这个科室',
};

const LOSS_REASONS: Record<LossFault, string> = {
  'STAFF.OWN_ADMINISTRATION': '不能停用自己，也不能去掉自己的管理员岗位',
  'STAFF.LAST_ADMINISTRATOR': '是本机关最后一名在用的管理员',
};

/** @throws Problem STAFF.NOT_FOUND */
export async function demandPerson(manager: EntityManager, staffId: string): Promise<PersonRead> {
  const person = await readPerson(manager, staffId);
  if (!person) throw new Problem('STAFF.NOT_FOUND');
  return person;
}

/** @throws Problem STAFF.OF_ANOTHER_AGENCY */
export function demandOwn({ homeAgencyId }: PersonRead, agencyId: string): void {
  if (homeAgencyId !== agencyId) throw new Problem('STAFF.OF_ANOTHER_AGENCY');
}

/** @throws Problem FORM.INVALID */
export async function demandOffices(manager: EntityManager, offices: readonly Office[]): Promise<void> {
  const units = (await listUnits(manager)).filter(({ isClosed }) => !isClosed).map(({ id }) => id);
  const faults = officeFaults(offices, units);
  if (faults.length === 0) return;
  throw invalid(
    ...faults.map(({ at, fault }) => ({
      name: at === null ? 'offices' : `offices.${at}`,
      reason: OFFICE_REASONS[fault],
      code: fault,
    })),
  );
}

export const isHolder = ({ offices }: PersonRead, role: Office['role']): boolean =>
  offices.some((office) => office.role === role);

/** @throws Problem STAFF.NOT_POSSIBLE with every reason */
export async function demandLoss(manager: EntityManager, person: PersonRead, byId: string): Promise<void> {
  const faults = lossFaults({
    isOneself: person.id === byId,
    isActive: person.isActive,
    isAdministrator: isHolder(person, 'administrator'),
    otherAdministrators: await otherAdministrators(manager, person.id),
  });
  if (faults.length === 0) return;
  throw new Problem('STAFF.NOT_POSSIBLE', {
    ...reasonsOf(faults, (fault) => LOSS_REASONS[fault]),
    title: LOSS_REASONS[faults[0] as LossFault],
  });
}

/** Nothing is left lying unseen: whoever takes an officer away says that the open requests were looked at. @throws Problem STAFF.HOLDS_OPEN_WORK */
export async function demandSeen(manager: EntityManager, { id }: PersonRead, isSeen: boolean): Promise<void> {
  const { requests, count } = await readOpenWork(manager, id);
  if (isSeen || count === 0) return;
  const numbers = requests.slice(0, 10).map(({ number }) => number);
  throw new Problem('STAFF.HOLDS_OPEN_WORK', { detail: `由其承办、尚未答复的申请 ${count} 件：${numbers.join('、')}` });
}

/** An office as the log names it. */
export const officeWords = (offices: readonly { role: string; unitName: string | null }[]): string[] =>
  offices.map(({ role, unitName }) => (unitName === null ? role : `${role}/${unitName}`));
