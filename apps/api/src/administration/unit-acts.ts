/** What may be done to a unit, asked of the record within the transaction that does it. */
import {
  closeUnitFaults,
  isUnitNameTaken,
  readKeptUnit,
  reopenUnitFaults,
  type CloseUnitFacts,
  type CloseUnitFault,
  type KeptUnit,
  type ReopenUnitFacts,
  type ReopenUnitFault,
} from '#libs/records';
import type { EntityManager } from 'typeorm';
import { Problem } from '../problems/problem.js';
import { invalid } from '../requests/commands/check-record.js';
import { demandNone } from './reasons-of.js';

const first = (names: readonly string[]): string =>
  names.length > 10 ? `${names.slice(0, 10).join('、')}等` : names.join('、');

const CLOSE_REASONS: Record<CloseUnitFault, (facts: CloseUnitFacts) => string> = {
  'UNIT.CLOSED': () => '已经撤销',
  'UNIT.HAS_PEOPLE': ({ people }) =>
    `有 ${people.length} 人的岗位在这里：${first(people)}；请先调整其岗位，或者指定承接的科室`,
  'UNIT.HAS_OPEN_REQUESTS': ({ requests }) =>
    `有 ${requests.length} 件尚未答复的申请由其承办：${first(requests)}；请先另行分派，或者指定承接的科室`,
  'UNIT.HELP_ASKED': ({ helpAsked }) => `被请协助、尚未反馈的有：${first(helpAsked)}；请先反馈，或者由发函方收回`,
};

/** @throws Problem UNIT.NOT_FOUND */
export async function demandUnit(manager: EntityManager, unitId: string): Promise<KeptUnit> {
  const unit = await readKeptUnit(manager, unitId);
  if (!unit) throw new Problem('UNIT.NOT_FOUND');
  return unit;
}

/** @throws Problem UNIT.NOT_FOUND, UNIT.NOT_POSSIBLE */
export async function demandOpenUnit(manager: EntityManager, unitId: string): Promise<KeptUnit> {
  const unit = await demandUnit(manager, unitId);
  if (unit.closedOn !== null) throw new Problem('UNIT.NOT_POSSIBLE', { code: 'UNIT.CLOSED', detail: '已经撤销' });
  return unit;
}

/** @throws Problem FORM.INVALID */
export async function demandFreeName(
  manager: EntityManager,
  name: string,
  exceptId: string | null = null,
): Promise<void> {
  if (await isUnitNameTaken(manager, name, exceptId))
    throw invalid({ name: 'name', reason: '本机关已有这个名称的科室', code: 'UNIT.NAME_TAKEN' });
}

/** Another unit of the agency that is open. @throws Problem FORM.INVALID */
export async function demandSuccessor(
  manager: EntityManager,
  unitId: string,
  successorId: string | null,
): Promise<KeptUnit | null> {
  if (successorId === null) return null;
  const successor = successorId === unitId ? null : await readKeptUnit(manager, successorId);
  if (successor && successor.closedOn === null) return successor;
  throw invalid({ name: 'successorId', reason: '应为本机关另一个在用的科室', code: 'UNIT.UNKNOWN' });
}

/** @throws Problem UNIT.NOT_POSSIBLE with every reason */
export function demandClosable(facts: CloseUnitFacts): void {
  demandNone('UNIT.NOT_POSSIBLE', closeUnitFaults(facts), (fault) => CLOSE_REASONS[fault](facts));
}

const REOPEN_REASONS: Record<ReopenUnitFault, string> = {
  'UNIT.NOT_CLOSED': '在用，没有撤销',
  'UNIT.NAME_TAKEN': '已有同名的科室在用；请先将其更名',
};

/** @throws Problem UNIT.NOT_POSSIBLE */
export function demandReopenableUnit(facts: ReopenUnitFacts): void {
  demandNone('UNIT.NOT_POSSIBLE', reopenUnitFaults(facts), (fault) => REOPEN_REASONS[fault]);
}
