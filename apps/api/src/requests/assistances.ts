import { listUnits, readTexts, type RequestRead } from '#libs/records';
import type { RequestKey } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { AssistanceView } from './views/assistance.view.js';

/** What other units were asked, and what they said. */
export async function assistancesOf(
  manager: EntityManager,
  key: RequestKey,
  { id: requestId, state: { assistances } }: RequestRead,
): Promise<AssistanceView[]> {
  if (assistances.length === 0) return [];
  const sources = assistances.flatMap(({ id, ended }) => [id, ended?.textOf ?? id]);
  const [units, written] = await Promise.all([
    listUnits(manager),
    readTexts(manager, key, requestId, [...new Set(sources)]),
  ]);
  return assistances.map(({ id, ordinal, unitId, askedOn, dueOn, ended }) => {
    const tasks = written.get(id)?.texts?.['tasks'];
    const said = ended?.textOf ? written.get(ended.textOf)?.texts : null;
    const answer = said?.['answer'] ?? said?.['reason'];
    return {
      ...{ id, ordinal, unitId, askedOn, dueOn },
      unitName: units.find((unit) => unit.id === unitId)?.name ?? '',
      tasks: Array.isArray(tasks) ? tasks.map(String) : [],
      ended: ended?.how ?? null,
      endedOn: ended?.on ?? null,
      answer: typeof answer === 'string' ? answer : null,
    };
  });
}
