/** What supervisors do, and how the house answers: each a sentence of a story. */
import type { CommandAnswer } from '#libs/contracts';
import { findEntry, type BreachCause, type EntryKind, type Role, type SupervisionEntry } from '#libs/request';
import type { Story } from './story.js';

/** The newest line of a kind in the register of the request. */
export async function newestEntry(story: Story, kind: EntryKind): Promise<SupervisionEntry> {
  const { supervision } = await story.state();
  const entry = supervision.entries.findLast((each) => each.kind === kind);
  if (!entry) throw new Error(`no ${kind} in the register`);
  return entry;
}

/** Whoever is told of the newest alert of the reply notes that it was read. */
export async function readsAlert(story: Story, role: Role, note: string): Promise<CommandAnswer> {
  const { supervision } = await story.state();
  const alert = supervision.alerts.find(({ limit }) => limit === 'reply');
  return story.give('acknowledgeAlert', story.system.agency.as(role), { alertId: alert?.id ?? '' }, { note });
}

export function supervisorOrders(story: Story, workingDays: number): Promise<CommandAnswer> {
  const demand = { demand: '请立即答复申请人，并说明逾期原因和整改措施。' };
  return story.give('issueSupervisionOrder', story.system.agency.as('supervisor'), { workingDays }, demand);
}

export function unitAnswers(
  story: Story,
  { id: entryId }: SupervisionEntry,
  answer: string,
  cause: BreachCause | null = null,
): Promise<CommandAnswer> {
  return story.give('answerSupervision', story.system.agency.as('unitHead'), { entryId, cause }, { answer });
}

export function supervisorReturns(story: Story, entry: SupervisionEntry, workingDays: number): Promise<CommandAnswer> {
  const data = { entryId: entry.id, workingDays };
  const reason = { reason: '没有写明整改措施' };
  return story.give('returnSupervisionAnswer', story.system.agency.as('supervisor'), data, reason);
}

export function supervisorAccepts(story: Story, { id: entryId }: SupervisionEntry): Promise<CommandAnswer> {
  const opinion = { opinion: '整改措施可行，同意。' };
  return story.give('acceptSupervisionAnswer', story.system.agency.as('supervisor'), { entryId }, opinion);
}

export function supervisorClears(story: Story, { id: entryId }: SupervisionEntry): Promise<CommandAnswer> {
  return story.give('clearSupervision', story.system.agency.as('supervisor'), { entryId }, { note: '已答复，销号。' });
}

/** The day of 销号; null while the line is open. */
export async function clearedOn(story: Story, { id }: SupervisionEntry): Promise<string | null> {
  return findEntry(await story.state(), id)?.clearedOn ?? null;
}
