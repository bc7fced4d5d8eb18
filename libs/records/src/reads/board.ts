/** What a supervisor sees at a glance: lights by unit, what will run out, how the replies of a time went. */
import type { ClockFact, LegalDate } from '#libs/law';
import type { EntryKind } from '#libs/request';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { countOpen, OPEN, type ListingLight } from './request-list.js';

export type UnitLights = Record<ListingLight, number> & { unitId: string | null; unitName: string | null };

const OPEN_HERE = `r.agency_id = yishen_agency() AND ${OPEN}`;

/** The open requests of each unit by their light; those that no unit has yet come last. */
export async function lightsByUnit(manager: EntityManager, today: LegalDate): Promise<UnitLights[]> {
  return manager.query(
    `SELECT l.*, u.name AS "unitName"
     FROM (SELECT r.unit_id AS "unitId", ${countOpen('green')} AS green, ${countOpen('amber')} AS amber,
                  ${countOpen('red')} AS red, ${countOpen('notJudged')} AS "notJudged"
           FROM request r WHERE ${OPEN_HERE} GROUP BY r.unit_id) l LEFT JOIN unit u ON u.id = l."unitId"
     ORDER BY u.name COLLATE "zh-Hans-x-icu" NULLS LAST`,
    [today],
  );
}

export interface ForecastRow {
  /** The last day of the limit; the breach is on the day after. */
  dueOn: LegalDate;
  unitId: string | null;
  unitName: string | null;
  requests: number;
}

/** What runs out from today to a day if nobody acts, by day and unit; a clock that is not judged runs out on no day. */
export async function forecast(manager: EntityManager, today: LegalDate, until: LegalDate): Promise<ForecastRow[]> {
  // The days stand in the statement itself, so that the plan knows that nearly all that is open lies between them.
  const [first, last] = [today, until].map((day) => pg.escapeLiteral(day));
  return manager.query(
    `SELECT f.*, u.name AS "unitName"
     FROM (SELECT r.reply_due_on AS "dueOn", r.unit_id AS "unitId", count(*)::int AS requests FROM request r
           WHERE ${OPEN_HERE} AND r.amber_on IS NOT NULL AND r.reply_due_on BETWEEN ${first} AND ${last}
           GROUP BY r.reply_due_on, r.unit_id) f LEFT JOIN unit u ON u.id = f."unitId"
     ORDER BY f."dueOn", u.name COLLATE "zh-Hans-x-icu" NULLS LAST`,
  );
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
