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
  const { request, after, events } = projection;
  const [wakeUp] = await Promise.all([
    projectRow(manager, vault, projection),
    projectEffects(manager, projection),
    projectTasks(manager, projection),
    ...events.map((event) => projectLetter(manager, request, event)),
    ...events.map((event) => projectConsultation(manager, vault, request, after, event)),
    ...events.map((event) => projectLink(manager, request, event)),
    ...events.map((event) => projectCalendar(manager, request, projection, event)),
    projectSupervision(manager, projection),
  ]);
  return wakeUp;
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

async function projectRow(
  manager: EntityManager,
  vault: Vault,
  { request, before, after, head }: Projection,
): Promise<WakeUp | null> {
  const { calendar, calendarNo } = request;
  const wakeUp = nextWakeUp(after, { calendar, agency: request.settings });
  const { reminderOn, amberOn } = lightDays(after, calendar, request.settings);
  const reply = replyFigures(after, calendar);
  const newCode =
    after.queryCodeVersion === before.queryCodeVersion
      ? null
      : vault.queryCodeHash(vault.queryCode(request.id, after.queryCodeVersion));
  await manager.query(
    `UPDATE request SET stage = $2, outcome = $3, unit_id = $4, case_officer_id = $5, received_on = $6,
       reply_due_on = $7, due_certainty = $8, reminder_on = $9, amber_on = $10, dispatched_on = $11, closed_on = $12,
       head_seq = $13, head_hash = $14, state = $15, state_version = $16, wake_up = $17, wake_at = $18,
       calendar_version = $19, expects_process = $20, query_code_hash = coalesce($21, query_code_hash),
       submitted_on = coalesce($22, submitted_on), calendar_no = $23,
       reply_working_days = $24, reply_extended = $25, reply_corrected = $26, reply_suspended = $27
     WHERE id = $1`,
    [
      request.id,
      after.stage,
      after.outcome,
      after.handlingUnitId,
      after.caseOfficerId,
      after.receivedOn,
      after.replyDueOn,
      after.dueCertainty,
      reminderOn,
      amberOn,
      after.dispatchedOn,
      after.closedOn,
      head.seq,
      head.hash,
      JSON.stringify(after),
      STATE_VERSION,
      wakeUp,
      wakeUp?.at ?? null,
      calendar.version,
      needsProcess(after),
      newCode,
      after.submittedOn,
      calendarNo,
      reply.workingDays,
      reply.extended,
      reply.corrected,
      reply.suspended,
    ],
  );
  return wakeUp;
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
