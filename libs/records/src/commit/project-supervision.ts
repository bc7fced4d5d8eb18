/** Alerts, who has read them, and the lines of the register, as they follow from the events of a request. */
import {
  entryStateOf,
  isAwaited,
  turnOf,
  type AlertLevel,
  type LimitRef,
  type RecordedEvent,
  type RequestState,
  type Role,
  type SupervisionEntry,
} from '#libs/request';
import type { EntityManager } from 'typeorm';
import type { LockedRequest } from './locked-request.js';

interface Projected {
  request: LockedRequest;
  before: RequestState;
  after: RequestState;
  events: readonly RecordedEvent[];
}

export async function projectSupervision(manager: EntityManager, projected: Projected): Promise<void> {
  for (const event of projected.events) await projectAlert(manager, projected, event);
  await projectCurrent(manager, projected);
  await projectEntries(manager, projected);
}

interface Raised extends LimitRef {
  left: number;
  level: AlertLevel;
  told: readonly Role[];
}

/** The three events that raise an alert, read as one. */
function raisedBy(event: RecordedEvent, amberWorkingDays: number): Raised | null {
  const reply = (dueOn: string) => ({ limit: 'reply' as const, subject: null, dueOn });
  switch (event.type) {
    case 'ReplyReminderRaised': {
      const { replyDueOn, workingDaysLeft: left, told = [] } = event.data;
      return { ...reply(replyDueOn), left, level: left <= amberWorkingDays ? 'amber' : 'reminder', told };
    }
    case 'ReplyOverdueRaised': {
      const { replyDueOn, workingDaysOver, told = [] } = event.data;
      return { ...reply(replyDueOn), left: -workingDaysOver, level: 'red', told };
    }
    case 'LimitEscalated':
      return { ...event.data, left: event.data.workingDaysLeft };
    default:
      return null;
  }
}

async function projectAlert(
  manager: EntityManager,
  { request, after }: Projected,
  event: RecordedEvent,
): Promise<void> {
  if (event.type === 'AlertAcknowledged') {
    const { alertId, by, textOf } = event.data;
    await manager.query(
      `INSERT INTO alert_acknowledgement (request_id, alert_id, staff_id, agency_id, read_on, text_of)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [request.id, alertId, by, request.agencyId, event.happenedOn, textOf],
    );
    return;
  }
  const raised = raisedBy(event, request.settings.amberWorkingDays);
  if (!raised) return;
  const effect = after.effects.find(({ eventSeq }) => eventSeq === event.seq);
  const { limit, dueOn, left, level, told } = raised;
  await manager.query(
    `INSERT INTO limit_alert (request_id, alert_id, agency_id, limit_kind, due_on, working_days_left, level, raised_on, told, effect_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
    [request.id, event.seq, request.agencyId, limit, dueOn, left, level, event.happenedOn, told, effect?.key ?? ''],
  );
}

/** Alerts of limits that still run; one that was met, or has a newer alert, asks nothing more of anybody. */
function currentAlerts(state: RequestState): string[] {
  return state.supervision.alerts.filter((alert) => isAwaited(state, alert)).map(({ id }) => id);
}

async function projectCurrent(manager: EntityManager, { request, before, after }: Projected): Promise<void> {
  const current = currentAlerts(after);
  // Many events at once can raise an alert and meet its limit: its row says that it is current until it is told otherwise.
  const isRaised = after.supervision.alerts.length > before.supervision.alerts.length;
  if (!isRaised && currentAlerts(before).join() === current.join()) return;
  await manager.query(
    `UPDATE limit_alert SET is_current = (alert_id = ANY($2::text[]))
     WHERE request_id = $1 AND is_current <> (alert_id = ANY($2::text[]))`,
    [request.id, current],
  );
}

async function projectEntries(manager: EntityManager, { request, before, after }: Projected): Promise<void> {
  const known = new Map(before.supervision.entries.map((entry) => [entry.id, entry]));
  for (const entry of after.supervision.entries) {
    if (JSON.stringify(known.get(entry.id)) === JSON.stringify(entry)) continue;
    const row = rowOf(entry, after);
    const names = Object.keys(row);
    const places = names.map((_, at) => `$${at + 4}`).join(', ');
    const changes = names.map((name) => `${name} = excluded.${name}`).join(', ');
    await manager.query(
      `INSERT INTO supervision_entry AS e (request_id, entry_id, agency_id, ${names.join(', ')})
       VALUES ($1, $2, $3, ${places}) ON CONFLICT (request_id, entry_id) DO UPDATE SET ${changes}`,
      [request.id, entry.id, request.agencyId, ...Object.values(row)],
    );
  }
}

/** Of a breach, whose turn it was; of a 催办 or 督办, whoever has the case. */
function rowOf(entry: SupervisionEntry, state: RequestState) {
  const { breach, answer, answerBy } = entry;
  const { unitId, caseOfficerId, role, step } = breach?.turn ?? turnOf(state);
  return {
    kind: entry.kind,
    state: entryStateOf(entry),
    opened_on: entry.openedOn,
    limit_kind: breach?.limit ?? null,
    due_on: breach?.dueOn ?? answerBy,
    unit_id: unitId,
    case_officer_id: caseOfficerId,
    role: breach ? role : null,
    step: breach ? step : null,
    issued_by: entry.by,
    text_of: entry.textOf,
    cause: answer?.cause ?? null,
    answered_on: answer?.on ?? null,
    answered_by: answer?.by ?? null,
    answer_text_of: answer?.textOf ?? null,
    returns: entry.returns,
    accepted_on: entry.acceptedOn,
    ended_on: entry.endedOn,
    superseded_on: entry.superseded?.on ?? null,
    cleared_on: entry.clearedOn,
  };
}
