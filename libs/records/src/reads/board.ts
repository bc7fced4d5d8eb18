/** What a supervisor sees at a glance: lights by unit, what will run out, how the replies of a time went. */
import type { ClockFact, LegalDate } from '#libs/law';
import type { EntryKind } from '#libs/request';
import type { EntityManager } from 'typeorm';
import { OPEN, OPEN_LIGHT, type ListingLight } from './request-list.js';

/** Open requests of one unit that show one light and have one due day. */
export interface OpenRequests {
  /** Null: no unit has them yet. */
  unitId: string | null;
  unitName: string | null;
  light: ListingLight;
  /** The last day of the limit; the breach is on the day after. */
  dueOn: LegalDate | null;
  requests: number;
}

/**
 * The agency's open requests in few rows, by the name of the unit, those of no unit last. Lights and forecast are both made of them:
 * what is open is read once, from an index alone.
 */
export async function openRequests(manager: EntityManager, today: LegalDate): Promise<OpenRequests[]> {
  return manager.query(
    `SELECT r.unit_id AS "unitId", u.name AS "unitName", ${OPEN_LIGHT} AS light, r.reply_due_on AS "dueOn", r.requests
     FROM (SELECT r.unit_id, r.amber_on, r.reply_due_on, count(*)::int AS requests
           FROM request r WHERE r.agency_id = yishen_agency() AND ${OPEN} GROUP BY 1, 2, 3) r
     LEFT JOIN unit u ON u.id = r.unit_id ORDER BY u.name COLLATE "zh-Hans-x-icu" NULLS LAST`,
    [today],
  );
}

export type UnitLights = Record<ListingLight, number> & Pick<OpenRequests, 'unitId' | 'unitName'>;

/** How many of each unit show which light, in the order of the rows. */
export function lightsByUnit(open: readonly OpenRequests[]): UnitLights[] {
  const units = new Map<string | null, UnitLights>();
  for (const { unitId, unitName, light, requests } of open) {
    const unit = units.get(unitId) ?? { unitId, unitName, green: 0, amber: 0, red: 0, notJudged: 0 };
    unit[light] += requests;
    units.set(unitId, unit);
  }
  return [...units.values()];
}

export type ForecastRow = Omit<OpenRequests, 'light' | 'dueOn'> & { dueOn: LegalDate };

/** What runs out from today to a day if nobody acts, by day and unit; a clock that is not judged runs out on no day. */
export function forecast(open: readonly OpenRequests[], today: LegalDate, until: LegalDate): ForecastRow[] {
  const rows = new Map<string, ForecastRow>();
  for (const { light, dueOn, unitId, unitName, requests } of open) {
    if (light === 'notJudged' || dueOn === null || dueOn < today || dueOn > until) continue;
    const key = `${dueOn}/${unitId}`;
    const row = rows.get(key) ?? { dueOn, unitId, unitName, requests: 0 };
    rows.set(key, { ...row, requests: row.requests + requests });
  }
  return [...rows.values()].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

/** Lines of the register that are not crossed off: breaches that last, and what waits for an answer. */
export async function openEntries(manager: EntityManager): Promise<Record<EntryKind, number>> {
  const rows: { kind: EntryKind; n: number }[] = await manager.query(
    `SELECT kind, count(*)::int AS n FROM supervision_entry WHERE agency_id = yishen_agency() AND cleared_on IS NULL
       AND superseded_on IS NULL AND (kind <> 'breach' OR ended_on IS NULL) GROUP BY kind`,
  );
  const counts = new Map(rows.map(({ kind, n }) => [kind, n]));
  const of = (kind: EntryKind) => counts.get(kind) ?? 0;
  return { breach: of('breach'), reminder: of('reminder'), supervisionOrder: of('supervisionOrder') };
}

/** Replies that took as many working days, and how many of them were extended, corrected, suspended. */
export interface ReplyCount {
  workingDays: number;
  replies: number;
  extended: number;
  corrected: number;
  suspended: number;
}

/** A figure of the tally's key: working days, extended, corrected, suspended. */
const FIGURE = (place: number) => `coalesce(sum(t.n) FILTER (WHERE split_part(t.key, '/', ${place}) = '1'), 0)::int`;

/** The replies that went out from day to day, by the working days that they took. */
export async function countReplies(manager: EntityManager, from: LegalDate, to: LegalDate): Promise<ReplyCount[]> {
  return manager.query(
    `SELECT split_part(t.key, '/', 1)::int AS "workingDays", sum(t.n)::int AS replies, ${FIGURE(2)} AS extended,
            ${FIGURE(3)} AS corrected, ${FIGURE(4)} AS suspended
     FROM request_tally t WHERE t.agency_id = yishen_agency() AND t.dimension = 'reply' AND t.day BETWEEN $1 AND $2
     GROUP BY 1 HAVING sum(t.n) > 0`,
    [from, to],
  );
}

export interface RepliedRequest {
  clockFacts: ClockFact[];
  corrected: boolean;
  suspended: boolean;
}

/** Of the replies that went out before their figures were kept, what their clock rests on. */
export async function repliesUncounted(
  manager: EntityManager,
  from: LegalDate,
  to: LegalDate,
): Promise<RepliedRequest[]> {
  return manager.query(
    `SELECT r.state->'clockFacts' AS "clockFacts", (r.state->>'correctionsRequested')::int > 0 AS corrected,
            jsonb_array_length(r.state->'consultations') > 0 AS suspended
     FROM request r WHERE r.agency_id = yishen_agency() AND r.dispatched_on BETWEEN $1 AND $2
       AND r.reply_working_days IS NULL AND r.state IS NOT NULL`,
    [from, to],
  );
}
