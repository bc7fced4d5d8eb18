import type { ClockFact, WorkingDayCalendar } from '#libs/law';
import type { SearchIndex } from '#libs/vault';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { calendarOf } from '../calendar/calendars.js';
import { FEW } from './search.js';

export const LISTING_ORDERS = ['dueOn', 'submittedOn'] as const;
export type ListingOrder = (typeof LISTING_ORDERS)[number];

/** Of what is open: as `lightOf` of the law, from the days that the last commit computed. */
export const LISTING_LIGHTS = ['green', 'amber', 'red', 'notJudged'] as const;
export type ListingLight = (typeof LISTING_LIGHTS)[number];

/** And of what waits for no reply any more: it was answered, or came to its end without one. */
export const SHOWN_LIGHTS = [...LISTING_LIGHTS, 'answered', 'ended'] as const;
export type ShownLight = (typeof SHOWN_LIGHTS)[number];

/** The place of a row in an order: its day (null comes last) and its id. */
export interface ListingPlace {
  on: string | null;
  id: string;
}

export interface ListingFilter {
  order: ListingOrder;
  stage?: string;
  light?: ListingLight;
  unitId?: string;
  /** No unit has it yet. */
  isUnassigned?: boolean;
  officerId?: string;
  /** Only unanswered ones whose officer works here no longer, or has that office no longer, or whose unit was closed. */
  isOfficerGone?: boolean;
  number?: string;
  /** Only these. */
  ids?: readonly string[];
  /** Only those that have the buckets of one of these: what may say what is sought (ADR 17). */
  found?: readonly SearchIndex[];
  /** A person: a unit in which that person holds an office is asked for help and has not given it (协办). */
  helpAskedOf?: string;
  /** Neither answered nor ended, and not of a register of the past. */
  isOpen?: boolean;
  dueFrom?: string;
  dueTo?: string;
}

export interface ListingQuery extends ListingFilter {
  today: string;
  limit: number;
  after: ListingPlace | null;
}

export interface ListedRequest {
  id: string;
  number: string;
  stage: string;
  outcome: string | null;
  submittedOn: string;
  receivedOn: string | null;
  replyDueOn: string | null;
  certainty: string | null;
  light: ShownLight;
  unitId: string | null;
  unitName: string | null;
  caseOfficerId: string | null;
  caseOfficerName: string | null;
  /** Works here no longer, or has that office no longer, or the unit was closed: somebody must take it on. */
  isOfficerGone: boolean;
  openTasks: number;
  clockFacts: ClockFact[] | null;
  /** By which its clock is counted. */
  calendar: WorkingDayCalendar;
}

const COLUMN: Record<ListingOrder, string> = { dueOn: 'r.reply_due_on', submittedOn: 'r.submitted_on' };

/** The light of a request by its days, today being the first parameter; of an open one they alone tell. */
const SHOWS: Record<ListingLight, string> = {
  red: 'r.amber_on IS NOT NULL AND r.reply_due_on < $1::date',
  amber: 'r.amber_on <= $1::date AND r.reply_due_on >= $1::date',
  green: 'r.amber_on > $1::date AND r.reply_due_on >= $1::date',
  notJudged: 'r.amber_on IS NULL',
};

/** The light of an open request. */
export const OPEN_LIGHT = `CASE WHEN ${SHOWS.red} THEN 'red' WHEN ${SHOWS.amber} THEN 'amber' WHEN ${SHOWS.green} THEN 'green' ELSE 'notJudged' END`;

const LIGHT = `CASE WHEN r.dispatched_on IS NOT NULL THEN 'answered' WHEN r.closed_on IS NOT NULL THEN 'ended' ELSE ${OPEN_LIGHT} END`;

export const OPEN = 'r.dispatched_on IS NULL AND r.closed_on IS NULL AND r.imported_id IS NULL';

/**
 * Its officer works here no longer, or has that office no longer, or its unit was closed: somebody must take an open request on.
 * The latter where it came back to a unit that is no more, by an order or for a reply that is replaced.
 */
export const OFFICER_GONE = `(r.case_officer_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM appointment a JOIN staff o ON o.id = a.staff_id
    WHERE a.staff_id = r.case_officer_id AND a.agency_id = r.agency_id AND a.role = 'caseOfficer' AND o.active)
  OR EXISTS (SELECT 1 FROM unit x WHERE x.id = r.unit_id AND x.closed_on IS NOT NULL))`;

/** One page of the agency's requests, and one row more where there is a next page (keyset paging). */
export async function listRequests(manager: EntityManager, query: ListingQuery): Promise<ListedRequest[]> {
  const parameters: unknown[] = [query.today];
  const wanted = conditionsOf(query, parameters);
  const where = wanted.length > 0 ? `WHERE ${wanted.join(' AND ')}` : '';
  const rows: (Omit<ListedRequest, 'calendar'> & { calendarNo: number })[] = await manager.query(
    `SELECT r.id, r.number, r.stage, r.outcome, r.submitted_on AS "submittedOn", r.received_on AS "receivedOn",
            r.reply_due_on AS "replyDueOn", r.due_certainty AS certainty, ${LIGHT} AS light,
            r.unit_id AS "unitId", u.name AS "unitName",
            r.case_officer_id AS "caseOfficerId", s.name AS "caseOfficerName", r.state->'clockFacts' AS "clockFacts", r.calendar_no AS "calendarNo",
            ${OPEN} AND ${OFFICER_GONE} AS "isOfficerGone",
            (SELECT count(*)::int FROM request_task t WHERE t.request_id = r.id AND NOT t.done) AS "openTasks"
     FROM request r LEFT JOIN unit u ON u.id = r.unit_id LEFT JOIN staff s ON s.id = r.case_officer_id
     ${where} ORDER BY ${COLUMN[query.order]} NULLS LAST, r.id LIMIT ${query.limit + 1}`,
    parameters,
  );
  return Promise.all(
    rows.map(async ({ calendarNo, ...row }) => ({ ...row, calendar: await calendarOf(manager, calendarNo) })),
  );
}

/**
 * The requests that have this in their number, or null where they are too many to name; of a whole number that one alone. The index
 * of numbers answers by itself, in its own order: the rows of requests are wide.
 */
export async function haveInNumber(manager: EntityManager, part: string): Promise<string[] | null> {
  const whole: { id: string }[] = await manager.query(`SELECT id FROM request WHERE number = $1`, [part]);
  const rows: { id: string }[] =
    whole.length > 0
      ? whole
      : await manager.query(
          `SELECT id FROM request WHERE strpos(number, $1) > 0 ORDER BY number DESC LIMIT ${FEW + 1}`,
          [part],
        );
  return rows.length > FEW ? null : rows.map(({ id }) => id);
}

function conditionsOf(query: ListingQuery, parameters: unknown[]): string[] {
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const conditions: string[] = [];
  // In the statement itself: some stages are rare and others nearly all, and the plan must know which is asked for.
  if (query.stage !== undefined) conditions.push(`r.stage = ${pg.escapeLiteral(query.stage)}`);
  // A light is one of what is open: said so, an index of the open ones answers.
  if (query.light !== undefined) conditions.push(OPEN, SHOWS[query.light]);
  if (query.unitId !== undefined) conditions.push(`r.unit_id = ${bind(query.unitId)}`);
  if (query.isUnassigned) conditions.push('r.unit_id IS NULL');
  if (query.officerId !== undefined) conditions.push(`r.case_officer_id = ${bind(query.officerId)}`);
  if (query.isOfficerGone) conditions.push(OPEN, OFFICER_GONE);
  if (query.helpAskedOf !== undefined) conditions.push(helpAsked(bind(query.helpAskedOf)));
  if (query.number !== undefined) conditions.push(`strpos(r.number, ${bind(query.number)}) > 0`);
  if (query.ids !== undefined) conditions.push(`r.id = ANY(${bind(query.ids)}::uuid[])`);
  if (query.found !== undefined) conditions.push(hasBuckets(query.found, bind));
  if (query.isOpen) conditions.push(OPEN);
  if (query.dueFrom !== undefined) conditions.push(`r.reply_due_on >= ${bind(query.dueFrom)}::date`);
  if (query.dueTo !== undefined) conditions.push(`r.reply_due_on <= ${bind(query.dueTo)}::date`);
  if (query.after) conditions.push(afterPlace(COLUMN[query.order], query.after, bind));
  return conditions;
}

function hasBuckets(found: readonly SearchIndex[], bind: (value: unknown) => string): string {
  const ways = found.map(({ keyId, buckets }) => `s.key_id = ${bind(keyId)} AND s.buckets @> ${bind(buckets)}::int[]`);
  return `EXISTS (SELECT 1 FROM request_search s WHERE s.request_id = r.id AND (${ways.join(' OR ')}))`;
}

/** Help is asked for while a request is open, and few are: their states alone are looked into. */
function helpAsked(person: string): string {
  return `r.dispatched_on IS NULL AND r.closed_on IS NULL AND r.imported_id IS NULL AND EXISTS (
    SELECT 1 FROM offices_on($1::date) o
    WHERE o.staff_id = ${person}::uuid AND o.agency_id = r.agency_id AND o.role IN ('caseOfficer', 'unitHead')
      AND r.state->'assistances' @> jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('unitId', o.unit_id)) || '{"ended": null}'))`;
}

function afterPlace(column: string, { on, id }: ListingPlace, bind: (value: unknown) => string): string {
  if (on === null) return `(${column} IS NULL AND r.id > ${bind(id)}::uuid)`;
  const day = `${bind(on)}::date`;
  return `(${column} > ${day} OR (${column} = ${day} AND r.id > ${bind(id)}::uuid) OR ${column} IS NULL)`;
}
