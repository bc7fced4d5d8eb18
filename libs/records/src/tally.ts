/** 统计 in sums: a trigger leaves a row for each change of what is counted; here they are added up. */
import type { DataSource } from 'typeorm';
import { asSystem } from './transactions.js';

const BATCH = 20_000;

/**
 * Adds new rows to the sums of their day, in one statement: whoever reads meanwhile sees the same numbers. For one caller at a time.
 * Each sum is looked up by the index, whatever the planner believes how many there are: after a bulk it knows of none.
 * @returns how many rows were added
 */
export async function foldTally(source: DataSource, limit = BATCH): Promise<number> {
  return asSystem(source, async (manager) => {
    const [row]: { folded: number }[] = await manager.query(
      `WITH fresh AS (DELETE FROM request_tally WHERE id = ANY(ARRAY(SELECT id FROM request_tally WHERE NOT is_sum ORDER BY id LIMIT $1))
         RETURNING agency_id, dimension, measure, key, day, n),
       changed AS (SELECT DISTINCT agency_id, dimension, measure, key, day FROM fresh),
       sums AS (DELETE FROM request_tally WHERE id = ANY(ARRAY(SELECT t.id FROM changed c, LATERAL (
           SELECT t.id FROM request_tally t WHERE t.is_sum AND t.agency_id = c.agency_id AND t.dimension = c.dimension
             AND t.day = c.day AND t.measure = c.measure AND t.key = c.key OFFSET 0) t))
         RETURNING agency_id, dimension, measure, key, day, n),
       added AS (INSERT INTO request_tally (agency_id, dimension, measure, key, day, n, is_sum)
         SELECT agency_id, dimension, measure, key, day, sum(n), true FROM (TABLE fresh UNION ALL TABLE sums) both_of_them
         GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0)
       SELECT count(*)::int AS folded FROM fresh`,
      [limit],
    );
    return row?.folded ?? 0;
  });
}

/** All that there is, also where much was recorded at once. */
export async function foldWholeTally(source: DataSource, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await foldTally(source)) === BATCH);
}
