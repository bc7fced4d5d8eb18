/** What may be done to an agency, asked of the record within the transaction that does it. */
import {
  closeAgencyFaults,
  isAgencyNameTaken,
  reopenAgencyFaults,
  takenNames,
  type AgencyInTree,
  type CloseAgencyFacts,
  type CloseAgencyFault,
  type NewAgency,
  type ReopenAgencyFacts,
  type ReopenAgencyFault,
} from '#libs/records';
import type { EntityManager } from 'typeorm';
import { Problem, type InvalidParam } from '../problems/problem.js';
import { invalid } from '../requests/commands/check-record.js';
import { demandNone } from './reasons-of.js';

const CLOSE_REASONS: Record<CloseAgencyFault, (facts: CloseAgencyFacts) => string> = {
  'AGENCY.CLOSED': () => '已经撤销',
  'AGENCY.CLOSED_FROM_ABOVE': () => '本机关由上级机关撤销',
  'AGENCY.HAS_OPEN_BELOW': ({ openBelow }) => `还有在用的下级机关：${openBelow.join('、')}`,
  'AGENCY.HAS_OPEN_REQUESTS': ({ openRequests }) =>
    `还有 ${openRequests} 件尚未答复的申请：撤销后由其现有人员继续办结，请看过后再确认`,
};

const NAME_TAKEN = { name: 'name', reason: '已有这个名称的机关', code: 'AGENCY.NAME_TAKEN' };

/** @throws Problem FORM.INVALID with every fault */
export async function demandFreeNames(manager: EntityManager, wanted: NewAgency): Promise<void> {
  const taken = await takenNames(manager, wanted);
  const faults: InvalidParam[] = [
    ...(taken.code ? [{ name: 'code', reason: '代码已由其他机关使用', code: 'AGENCY.CODE_TAKEN' }] : []),
    ...(taken.name ? [NAME_TAKEN] : []),
    ...wordFaults(taken.letterWords),
    ...(taken.login ? [{ name: 'administrator.login', reason: '登录名已有人使用', code: 'LOGIN.TAKEN' }] : []),
  ];
  if (faults.length > 0) throw invalid(...faults);
}

/** A 文号 says whose letter it is: no two agencies have the same 代字. */
export function wordFaults(taken: readonly string[]): InvalidParam[] {
  if (taken.length === 0) return [];
  const reason = `发文机关代字已由其他机关使用：${taken.join('、')}`;
  return [{ name: 'settings.letterWords', reason, code: 'AGENCY.LETTER_WORDS_TAKEN' }];
}

/** @throws Problem AGENCY.NOT_POSSIBLE */
export function demandOpenAgency({ closedOn }: AgencyInTree): void {
  if (closedOn !== null) throw new Problem('AGENCY.NOT_POSSIBLE', { code: 'AGENCY.CLOSED', detail: '已经撤销' });
}

/** @throws Problem FORM.INVALID */
export async function demandFreeAgencyName(manager: EntityManager, name: string): Promise<void> {
  if (await isAgencyNameTaken(manager, name)) throw invalid(NAME_TAKEN);
}

/** Another agency that is open: of the tree or not, responsibilities move anywhere. @throws Problem FORM.INVALID */
export async function demandSuccessorAgency(
  manager: EntityManager,
  successorId: string | null,
): Promise<string | null> {
  if (successorId === null) return null;
  const [found]: { name: string }[] = await manager.query(
    `SELECT name FROM agency WHERE id = $1 AND closed_on IS NULL AND id <> yishen_agency()`,
    [successorId],
  );
  if (found) return found.name;
  throw invalid({ name: 'successorId', reason: '应为另一个在用的机关', code: 'AGENCY.UNKNOWN' });
}

/** @throws Problem AGENCY.NOT_POSSIBLE with every reason */
export function demandClosableAgency(facts: CloseAgencyFacts): void {
  demandNone('AGENCY.NOT_POSSIBLE', closeAgencyFaults(facts), (fault) => CLOSE_REASONS[fault](facts));
}

const REOPEN_REASONS: Record<ReopenAgencyFault, string> = {
  'AGENCY.NOT_CLOSED': '在用，没有撤销',
  'AGENCY.REOPENED_FROM_ABOVE': '本机关由上级机关恢复',
  'AGENCY.ABOVE_CLOSED': '上级机关已经撤销；请先恢复',
  'AGENCY.NAME_TAKEN': '已有同名的机关在用；请先将其更名',
};

/** @throws Problem AGENCY.NOT_POSSIBLE with every reason */
export function demandReopenableAgency(facts: ReopenAgencyFacts): void {
  demandNone('AGENCY.NOT_POSSIBLE', reopenAgencyFaults(facts), (fault) => REOPEN_REASONS[fault]);
}
