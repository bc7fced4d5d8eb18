/** Requests of a time, counted from the tally; each number can list what it counts. */
import type { LegalDate } from '#libs/law';
import type { EntityManager } from 'typeorm';

export const MEASURES = [
  'carriedIn', // 上期结转
  'received', // 新收
  'replied', // 答复
  'inTime', // 其中按期
  'overdue', // 其中逾期
  'endedWithoutReply', // 撤回、视为放弃等
  'carriedOver', // 结转下期
] as const;
export type Measure = (typeof MEASURES)[number];

/** By what the requests are told apart. `all`: not at all. */
export const DIMENSIONS = ['all', 'unit', 'channel', 'requesterType', 'outcome'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What the lists hold, request by request. Carried in and received are replied, ended without a reply, or carried over: $1 is the first day, $2 the last. */
const CONDITION: Record<Measure, string> = {
  carriedIn: `r.received_on < $1::date AND coalesce(r.dispatched_on, r.closed_on, 'infinity') >= $1::date`,
  received: `r.received_on BETWEEN $1::date AND $2::date`,
  replied: `r.received_on IS NOT NULL AND r.dispatched_on BETWEEN $1::date AND $2::date`,
  inTime: `r.received_on IS NOT NULL AND r.dispatched_on BETWEEN $1::date AND $2::date AND r.dispatched_on <= r.reply_due_on`,
  overdue: `r.received_on IS NOT NULL AND r.dispatched_on BETWEEN $1::date AND $2::date AND r.dispatched_on > r.reply_due_on`,
  endedWithoutReply: `r.received_on IS NOT NULL AND r.dispatched_on IS NULL AND r.closed_on BETWEEN $1::date AND $2::date`,
  carriedOver: `r.received_on <= $2::date AND coalesce(r.dispatched_on, r.closed_on, 'infinity') > $2::date`,
};

const KEY: Record<Dimension, string> = {
  all: `''`,
  unit: `coalesce(r.unit_id::text, '')`,
  channel: `coalesce(r.state->>'channel', '')`,
  requesterType: `coalesce(r.state->>'requesterType', '')`,
  outcome: `coalesce(r.outcome, '')`,
};

export type Counts = Record<Measure, number>;

/** Of the tally `t`, whose days are those on which something happened. */
const SUM = (measure: string, days: string) =>
  `coalesce(sum(t.n) FILTER (WHERE t.measure IN (${measure}) AND t.day ${days}), 0)`;
const ENDED = `'replied', 'endedWithoutReply'`;
const SUMS: Record<Measure, string> = {
  carriedIn: `${SUM(`'received'`, '< $1::date')} - ${SUM(ENDED, '< $1::date')}`,
  received: SUM(`'received'`, '>= $1::date'),
  replied: SUM(`'replied'`, '>= $1::date'),
  inTime: SUM(`'inTime'`, '>= $1::date'),
  overdue: SUM(`'overdue'`, '>= $1::date'),
  endedWithoutReply: SUM(`'endedWithoutReply'`, '>= $1::date'),
  carriedOver: `${SUM(`'received'`, '<= $2::date')} - ${SUM(ENDED, '<= $2::date')}`,
};

/** Counts of the agency's requests from day to day, by a dimension; the empty key is of those that have none. */
export async function countRequests(
  manager: EntityManager,
  from: LegalDate,
  to: LegalDate,
  by: Dimension,
): Promise<(Counts & { key: string })[]> {
  const counts = MEASURES.map((each) => `(${SUMS[each]})::int AS "${each}"`);
  const rows: (Counts & { key: string })[] = await manager.query(
    `SELECT t.key, ${counts.join(', ')} FROM request_tally t
     WHERE t.agency_id = yishen_agency() AND t.dimension = $3 AND t.day <= $2::date GROUP BY t.key ORDER BY t.key`,
    [from, to, by],
  );
  return rows.filter(({ carriedIn, received }) => carriedIn + received > 0);
}

/** Counts of each month from day to day, the first and the last cut to them. */
export async function countByMonth(
  manager: EntityManager,
  from: LegalDate,
  to: LegalDate,
  months: readonly string[],
): Promise<(Counts & { key: string })[]> {
  const rows: { month: string; measure: string; n: number }[] = await manager.query(
    `SELECT CASE WHEN t.day < $1::date THEN '' ELSE to_char(t.day, 'YYYY-MM') END AS month, t.measure, sum(t.n)::int AS n
     FROM request_tally t WHERE t.agency_id = yishen_agency() AND t.dimension = 'all' AND t.day <= $2::date GROUP BY 1, 2`,
    [from, to],
  );
  const sums = new Map(rows.map(({ month, measure, n }) => [`${month}/${measure}`, n]));
  const sum = (month: string, measure: Measure) => sums.get(`${month}/${measure}`) ?? 0;
  const left = (month: string) => sum(month, 'received') - sum(month, 'replied') - sum(month, 'endedWithoutReply');
  let open = left('');
  return months.map((key) => {
    const carriedIn = open;
    open += left(key);
    const of = (measure: Measure) => sum(key, measure);
    return {
      ...{ key, carriedIn, received: of('received'), replied: of('replied'), inTime: of('inTime') },
      ...{ overdue: of('overdue'), endedWithoutReply: of('endedWithoutReply'), carriedOver: open },
    };
  });
}

export interface CountedRequest {
  id: string;
  number: string;
  receivedOn: LegalDate;
  replyDueOn: LegalDate | null;
  dispatchedOn: LegalDate | null;
  closedOn: LegalDate | null;
}

export interface CountedQuery {
  from: LegalDate;
  to: LegalDate;
  measure: Measure;
  by: Dimension;
  key: string;
  after: { on: LegalDate; id: string } | null;
  limit: number;
}

/** The requests that a number counts, by day of receipt: a page, and one more where there is a next page. */
export async function listCounted(manager: EntityManager, query: CountedQuery): Promise<CountedRequest[]> {
  const { from, to, measure, by, key, after, limit } = query;
  return manager.query(
    `SELECT r.id, r.number, r.received_on AS "receivedOn", r.reply_due_on AS "replyDueOn",
            r.dispatched_on AS "dispatchedOn", r.closed_on AS "closedOn"
     FROM request r
     WHERE r.agency_id = yishen_agency() AND $1::date <= $2::date AND ${CONDITION[measure]} AND ${KEY[by]} = $3
       AND ($4::date IS NULL OR (r.received_on, r.id) > ($4::date, $5::uuid))
     ORDER BY r.received_on, r.id LIMIT ${limit + 1}`,
    [from, to, key, after?.on ?? null, after?.id ?? null],
  );
}
