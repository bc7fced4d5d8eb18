/** What is kept beside the events says what a fresh fold of the events says. */
import { canonicalJson } from '#libs/chain';
import { publishedCalendar } from '#libs/law';
import { foldRequest, needsProcess, type AgencySettings } from '#libs/records';
import { nextWakeUp, type RequestState } from '#libs/request';
import type { EntityManager } from 'typeorm';
import { faultsOf, type Check } from './fault.js';

interface Row {
  id: string;
  number: string;
  state: RequestState | null;
  settings: AgencySettings;
  columns: Record<string, unknown>;
}

const COLUMNS = `jsonb_build_object('stage', r.stage, 'outcome', r.outcome, 'unit', r.unit_id, 'officer', r.case_officer_id,
  'receivedOn', r.received_on, 'replyDueOn', r.reply_due_on, 'certainty', r.due_certainty, 'dispatchedOn', r.dispatched_on,
  'closedOn', r.closed_on, 'headSeq', r.head_seq, 'wakeUp', r.wake_up, 'expectsProcess', r.expects_process)`;

export const foldsAgree: Check = async ({ source }) => {
  const { faults, expect } = faultsOf('derived rows agree with the fold');
  const rows: Row[] = await source.query(
    `SELECT r.id, r.number, r.state, settings_on(r.agency_id, beijing_today()) AS settings, ${COLUMNS} AS columns FROM request r`,
  );
  for (const { id, number, state, settings, columns } of rows) {
    const fold = await foldRequest(source.manager, id);
    const same = (what: string, kept: unknown, folded: unknown) =>
      expect(canonicalJson(kept) === canonicalJson(folded), number, `${what} differs from the fold`);
    if (fold.headSeq > 0) same('state', state, fold);
    same('row', columns, columnsOf(fold, settings));
    same(
      'effects',
      await effectRows(source.manager, id),
      sorted(fold.effects.map((e) => [e.key, e.kind, e.status, e.data])),
    );
    same(
      'tasks',
      await taskRows(source.manager, id),
      sorted(fold.tasks.map((t) => [t.id, t.kind, t.effectKey, t.raisedOn, t.done])),
    );
    same('letters', await letterRows(source.manager, id), lettersOf(fold));
  }
  return faults;
};

function columnsOf(fold: RequestState, agency: AgencySettings): Record<string, unknown> {
  return {
    stage: fold.stage,
    outcome: fold.outcome,
    unit: fold.handlingUnitId,
    officer: fold.caseOfficerId,
    receivedOn: fold.receivedOn,
    replyDueOn: fold.replyDueOn,
    certainty: fold.dueCertainty,
    dispatchedOn: fold.dispatchedOn,
    closedOn: fold.closedOn,
    headSeq: fold.headSeq,
    wakeUp: fold.headSeq > 0 ? nextWakeUp(fold, { calendar: publishedCalendar(), agency }) : null,
    expectsProcess: needsProcess(fold),
  };
}

function lettersOf(fold: RequestState): unknown[] {
  return sorted(fold.letters.map(({ id, code, number, status, sha256 }) => [id, code, { ...number }, status, sha256]));
}

const sorted = (rows: unknown[][]) => rows.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

async function values(manager: EntityManager, sql: string, id: string): Promise<unknown[]> {
  const rows: { row: unknown[] }[] = await manager.query(sql, [id]);
  return sorted(rows.map(({ row }) => row));
}

const effectRows = (manager: EntityManager, id: string) =>
  values(
    manager,
    `SELECT jsonb_build_array(effect_key, kind, state, data) AS row FROM request_effect WHERE request_id = $1`,
    id,
  );

const taskRows = (manager: EntityManager, id: string) =>
  values(
    manager,
    `SELECT jsonb_build_array(task_id, kind, effect_key, raised_on, done) AS row FROM request_task WHERE request_id = $1`,
    id,
  );

const letterRows = (manager: EntityManager, id: string) =>
  values(
    manager,
    `SELECT jsonb_build_array(id, code, jsonb_build_object('word', word, 'year', year, 'serial', serial), status, sha256)
       AS row FROM letter WHERE request_id = $1`,
    id,
  );
