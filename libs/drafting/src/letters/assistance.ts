/** 协办函: to another unit of the agency. It says nothing of the applicant, who has no part in it. */
import type { CommandContents } from '#libs/request';
import type { LetterOf } from '#libs/letters';
import { inAgency } from '#libs/records';
import { textsOf, type CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';
import { commonOf, type Standing } from './common.js';

export async function assistanceLetter(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  letterId: string,
): Promise<LetterOf<'AST'>> {
  const assistance = file.state.assistances.find(({ id }) => id === letterId);
  if (!assistance) throw new Error(`no assistance was asked for by ${letterId}`);
  const { tasks, unit } = await inAgency(deps.source, file.agencyId, async (manager) => {
    const rows: { name: string }[] = await manager.query(`SELECT name FROM unit WHERE id = $1`, [assistance.unitId]);
    const texts = await textsOf<CommandContents['askAssistance']['texts']>(manager, file, letterId);
    return { ...texts, unit: rows[0]?.name };
  });
  if (unit === undefined) throw new Error('the unit that was asked for help is not recorded');
  return {
    ...commonOf(file, standing),
    docCode: 'AST',
    addressee: unit,
    addresseeKind: 'organisation',
    request: { number: file.number },
    tasks,
    internalDueOn: assistance.dueOn,
    handIn: `在政府信息公开办理系统中反馈，或者送${file.settings.contact.office}`,
  };
}
