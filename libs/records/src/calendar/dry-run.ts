/** What a version would change, by the very function that the rollout applies; nothing is written. */
import type { LegalDate } from '#libs/law';
import { applyCalendar, type MovedLimit, type RequestState } from '#libs/request';
import type { EntityManager } from 'typeorm';
import { currentState } from '../event-store.js';
import { withDefaults, type AgencySettings } from '../settings/agency-settings.js';
import { calendarForAgency, calendarOf } from './calendars.js';

/** A request of which a version would move something. */
export interface CalendarMove {
  requestId: string;
  number: string;
  oldDueOn: LegalDate | null;
  newDueOn: LegalDate | null;
  certainty: 'fixed' | 'provisional' | null;
  /** It is not overdue now, and would be. */
  makesOverdue: boolean;
  limits: MovedLimit[];
}

export interface DryRun {
  open: number;
  unchanged: number;
  changed: number;
  makesOverdue: number;
  /** The earliest new due date first; only so many of them. */
  moves: CalendarMove[];
}

interface Row {
  id: string;
  number: string;
  headSeq: number;
  state: RequestState | null;
  stateVersion: number;
  calendarNo: number;
  settings: AgencySettings;
}

const BATCH = 500;

const COLUMNS = `r.id, r.number, r.head_seq AS "headSeq", r.state, r.state_version AS "stateVersion",
  r.calendar_no AS "calendarNo", settings_on(r.agency_id, $1::date) AS settings`;

/** Over the open requests of the transaction's agency. */
export async function dryRun(manager: EntityManager, no: number, today: LegalDate, most: number): Promise<DryRun> {
  const run: DryRun = { open: 0, unchanged: 0, changed: 0, makesOverdue: 0, moves: [] };
  let after = '00000000-0000-0000-0000-000000000000';
  for (let rows = [] as Row[]; rows.length === BATCH || run.open === 0;) {
    rows = await manager.query(
      `SELECT ${COLUMNS} FROM request r WHERE r.expects_process AND r.id > $2 ORDER BY r.id LIMIT ${BATCH}`,
      [today, after],
    );
    for (const row of rows) take(run, await moveOf(manager, row, no, today));
    after = rows.at(-1)?.id ?? after;
    if (rows.length === 0) break;
  }
  run.moves.sort((a, b) => ((a.newDueOn ?? '9999') < (b.newDueOn ?? '9999') ? -1 : 1)).splice(most);
  return run;
}

function take(run: DryRun, move: CalendarMove | null): void {
  run.open += 1;
  if (!move) {
    run.unchanged += 1;
    return;
  }
  run.changed += 1;
  if (move.makesOverdue) run.makesOverdue += 1;
  run.moves.push(move);
}

/** What a version would change of one request; null where nothing, undefined where the agency has no such request. */
export async function whatIfCalendar(
  manager: EntityManager,
  requestId: string,
  no: number,
  today: LegalDate,
): Promise<CalendarMove | null | undefined> {
  const rows: Row[] = await manager.query(`SELECT ${COLUMNS} FROM request r WHERE r.id = $2`, [today, requestId]);
  const [row] = rows;
  return row && moveOf(manager, row, no, today);
}

async function moveOf(manager: EntityManager, row: Row, no: number, today: LegalDate): Promise<CalendarMove | null> {
  const { calendar: after, source } = await calendarForAgency(manager, no);
  const change = { no, source, before: await calendarOf(manager, row.calendarNo), after };
  const state = await currentState(manager, row);
  const drafts = applyCalendar(state, change, { today, agency: withDefaults(row.settings) });
  const applied = drafts.find((each) => each.type === 'CalendarApplied');
  if (applied?.type !== 'CalendarApplied') return null;
  const set = drafts.find((each) => each.type === 'DueDateSet');
  const isSuspended = drafts.some((each) => each.type === 'DueDateSuspended');
  const { replyDueOn: oldDueOn, dispatchedOn, closedOn } = state;
  const newDueOn = set?.type === 'DueDateSet' ? set.data.new : isSuspended ? null : oldDueOn;
  const isOver = (day: LegalDate | null) => day !== null && day < today;
  return {
    requestId: row.id,
    number: row.number,
    oldDueOn,
    newDueOn,
    certainty: set?.type === 'DueDateSet' ? set.data.certainty : state.dueCertainty,
    makesOverdue: !dispatchedOn && !closedOn && isOver(newDueOn) && !isOver(oldDueOn),
    limits: applied.data.limits,
  };
}
