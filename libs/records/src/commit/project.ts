import type { WorkingDayCalendar } from '#libs/law';
import {
  nextWakeUp,
  replyClock,
  STATE_VERSION,
  type AgencyRules,
  type RecordedEvent,
  type RequestState,
} from '#libs/request';
import type { ChainLink } from '#libs/chain';
import type { ProcessView, WakeUp } from '#libs/contracts';
import type { Vault } from '#libs/vault';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { takeSerial } from '../serial-numbers.js';
import type { LockedRequest } from './locked-request.js';
import { projectCalendar } from './project-calendar.js';
import { projectConsultation } from './project-consultations.js';
import { projectSupervision } from './project-supervision.js';
import { projectLink } from './project-links.js';
import { replyFigures } from './reply-figures.js';

/** What the rows derived from a request's events need to be written. */
export interface Projection {
  request: LockedRequest;
  before: RequestState;
  after: RequestState;
  events: readonly RecordedEvent[];
  head: ChainLink;
}

/** Whether a request in this state still needs a process: until it is archived and nothing is on its way; one of the past never. */
export function needsProcess(state: RequestState): boolean {
  if (state.past) return false;
  return state.stage !== 'archived' || state.effects.some(({ status }) => status === 'open');
}

/** Writes everything that follows from new events: the row of the request, effects, tasks, letters, links, alerts; nearly all in one go. */
export async function project(manager: EntityManager, vault: Vault, projection: Projection): Promise<WakeUp | null> {
  const [wakeUp] = await Promise.all([
    projectRow(manager, vault, projection),
    projectCalendar(manager, [projection]),
    projectRest(manager, vault, projection),
  ]);
  return wakeUp;
}

/** The same of many requests, where all that can be is one statement for all of them. @returns their wake-ups */
export async function projectAll(
  manager: EntityManager,
  vault: Vault,
  projections: readonly Projection[],
): Promise<(WakeUp | null)[]> {
  if (projections.length === 0) return [];
  const [wakeUps] = await Promise.all([
    projectRows(manager, vault, projections),
    projectCalendar(manager, projections),
    ...projections.map((projection) => projectRest(manager, vault, projection)),
  ]);
  return wakeUps;
}

/** Rows of their own, which few events have. */
async function projectRest(manager: EntityManager, vault: Vault, projection: Projection): Promise<void> {
  const { request, after, events } = projection;
  await Promise.all([
    projectEffects(manager, projection),
    projectTasks(manager, projection),
    ...events.map((event) => projectLetter(manager, request, event)),
    ...events.map((event) => projectConsultation(manager, vault, request, after, event)),
    ...events.map((event) => projectLink(manager, request, event)),
    projectSupervision(manager, projection),
  ]);
}

async function projectEffects(manager: EntityManager, { request, before, after }: Projection): Promise<void> {
  const known = new Map(before.effects.map((effect) => [effect.key, effect.status]));
  const opened = after.effects.filter(({ key }) => !known.has(key));
  const ended = after.effects.filter(({ key, status }) => known.get(key) === 'open' && status !== 'open');
  await Promise.all([
    opened.length > 0 &&
      manager.query(
        `INSERT INTO request_effect (request_id, agency_id, effect_key, kind, data, state)
         SELECT $1, $2, e.key, e.kind, e.data, e.status
         FROM jsonb_to_recordset($3) AS e(key text, kind text, data jsonb, status text)`,
        [request.id, request.agencyId, JSON.stringify(opened)],
      ),
    ...ended.map(({ key, status }) =>
      manager.query(
        `UPDATE request_effect SET state = $3, closed_at = now() WHERE request_id = $1 AND effect_key = $2`,
        [request.id, key, status],
      ),
    ),
  ]);
}

async function projectTasks(manager: EntityManager, { request, before, after }: Projection): Promise<void> {
  const changed = after.tasks.filter(({ id, done }) => before.tasks.find((task) => task.id === id)?.done !== done);
  await Promise.all(
    changed.map((task) =>
      manager.query(
        `INSERT INTO request_task (request_id, agency_id, task_id, kind, effect_key, raised_on, done)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (request_id, task_id) DO UPDATE SET done = excluded.done`,
        [request.id, request.agencyId, task.id, task.kind, task.effectKey, task.raisedOn, task.done],
      ),
    ),
  );
}

/** 60 random bits, in letters that can be read aloud. */
function newCheckCode(): string {
  return BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString(36)
    .toUpperCase()
    .slice(0, 12)
    .padStart(12, '0');
}

async function projectLetter(manager: EntityManager, request: LockedRequest, event: RecordedEvent): Promise<void> {
  if (event.type === 'LetterNumbered') {
    const { letterId, letterCode, number } = event.data;
    const { word, year, serial } = number;
    await Promise.all([
      takeSerial(manager, request.agencyId, word, year, serial),
      manager.query(
        `INSERT INTO letter (id, agency_id, request_id, code, word, year, serial, dated_on, check_code)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [letterId, request.agencyId, request.id, letterCode, word, year, serial, event.happenedOn, newCheckCode()],
      ),
    ]);
  } else if (event.type === 'LetterIssued') {
    await manager.query(
      `UPDATE letter SET status = 'issued', sha256 = $2,
         blob_key = (SELECT f.blob_key FROM effect_file f WHERE f.request_id = $3 AND f.sha256 = $2 LIMIT 1)
       WHERE id = $1`,
      [event.data.letterId, event.data.sha256, request.id],
    );
  } else if (event.type === 'LetterNumberVoided') {
    await manager.query(`UPDATE letter SET status = 'voided' WHERE id = $1`, [event.data.letterId]);
  }
}

/** Without these days nothing is judged: before receipt, while a correction is awaited (条例30), once answered, and of the past. */
export function lightDays(state: RequestState, calendar: WorkingDayCalendar, agency: AgencyRules) {
  const clock = replyClock(state, calendar);
  if (state.past || !state.replyDueOn || !clock.isJudged || clock.isAnswered)
    return { reminderOn: null, amberOn: null };
  return {
    reminderOn: clock.reminderOn(agency.reminderWorkingDays),
    amberOn: clock.reminderOn(agency.amberWorkingDays),
  };
}

/** The row of a request as it follows from its state. */
interface DerivedRow {
  columns: Record<string, unknown>;
  wakeUp: WakeUp | null;
}

function derivedRow(vault: Vault, { request, before, after, head }: Projection): DerivedRow {
  const { calendar, calendarNo } = request;
  const wakeUp = nextWakeUp(after, { calendar, agency: request.settings });
  const { reminderOn, amberOn } = lightDays(after, calendar, request.settings);
  const reply = replyFigures(after, calendar);
  const isNewCode = after.queryCodeVersion !== before.queryCodeVersion;
  const columns = {
    stage: after.stage,
    outcome: after.outcome,
    unit_id: after.handlingUnitId,
    case_officer_id: after.caseOfficerId,
    received_on: after.receivedOn,
    reply_due_on: after.replyDueOn,
    due_certainty: after.dueCertainty,
    reminder_on: reminderOn,
    amber_on: amberOn,
    dispatched_on: after.dispatchedOn,
    closed_on: after.closedOn,
    head_seq: head.seq,
    head_hash: head.hash,
    state: after,
    state_version: STATE_VERSION,
    wake_up: wakeUp,
    wake_at: wakeUp?.at ?? null,
    calendar_version: calendar.version,
    expects_process: needsProcess(after),
    query_code_hash: isNewCode ? vault.queryCodeHash(vault.queryCode(request.id, after.queryCodeVersion)) : null,
    submitted_on: after.submittedOn,
    calendar_no: calendarNo,
    reply_working_days: reply.workingDays,
    reply_extended: reply.extended,
    reply_corrected: reply.corrected,
    reply_suspended: reply.suspended,
  };
  return { columns, wakeUp };
}

/** What stays as it is where the state does not say it. */
const KEPT = ['query_code_hash', 'submitted_on'];

async function projectRow(manager: EntityManager, vault: Vault, projection: Projection): Promise<WakeUp | null> {
  const { columns, wakeUp } = derivedRow(vault, projection);
  const names = Object.keys(columns);
  const place = (name: string, at: number) => (KEPT.includes(name) ? `coalesce($${at + 2}, ${name})` : `$${at + 2}`);
  await manager.query(
    `UPDATE request SET ${names.map((name, at) => `${name} = ${place(name, at)}`).join(', ')} WHERE id = $1`,
    [
      projection.request.id,
      ...Object.entries(columns).map(([name, value]) => (name === 'state' ? JSON.stringify(value) : value)),
    ],
  );
  return wakeUp;
}

/** The rows of many requests in one statement. @returns their wake-ups */
async function projectRows(
  manager: EntityManager,
  vault: Vault,
  projections: readonly Projection[],
): Promise<(WakeUp | null)[]> {
  const rows = projections.map((projection) => derivedRow(vault, projection));
  const names = Object.keys(rows[0]?.columns ?? {});
  const value = (name: string) => (KEPT.includes(name) ? `coalesce(v.${name}, r.${name})` : `v.${name}`);
  await manager.query(
    `UPDATE request r SET ${names.map((name) => `${name} = ${value(name)}`).join(', ')}
     FROM jsonb_populate_recordset(NULL::request, $1::jsonb) v WHERE r.id = v.id`,
    [JSON.stringify(rows.map(({ columns }, at) => ({ id: projections[at]?.request.id, ...columns })))],
  );
  return rows.map(({ wakeUp }) => wakeUp);
}

/** What a process is told after a commit, or when it looks again. */
export function processView(state: RequestState, headHash: string | null, wakeUp: WakeUp | null): ProcessView {
  return {
    headSeq: state.headSeq,
    headHash,
    stage: state.stage,
    expectsProcess: needsProcess(state),
    wakeUp,
    openEffects: state.effects.filter(({ status }) => status === 'open').map(({ key, kind }) => ({ key, kind })),
  };
}
