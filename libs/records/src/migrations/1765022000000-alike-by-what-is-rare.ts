import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What may be alike is looked for by what few requests say, as the planner's statistics of the buckets have it, and among the
 * latest requests: in a large record nearly every request shares some pair of characters with every other.
 */
export class AlikeByWhatIsRare1765022000000 implements MigrationInterface {
  name = 'AlikeByWhatIsRare1765022000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(BY_WHAT_IS_RARE);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(BY_ALL);
  }
}

const SIGNATURE = `CREATE OR REPLACE FUNCTION may_be_alike(wanted_key text, wanted integer[], own uuid, most integer) RETURNS SETOF uuid`;

const BY_WHAT_IS_RARE = `${SIGNATURE}
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
  DECLARE rare integer[];
  BEGIN
    -- The rarest buckets that about 2,000 requests have. What is not among the most common counts as had by none.
    SELECT array_agg(n) INTO rare FROM (
      SELECT w.n, sum(coalesce(common.share, 0)) OVER (ORDER BY coalesce(common.share, 0), w.n)
          * (SELECT greatest(reltuples, 0) FROM pg_class WHERE oid = 'request_search'::regclass) AS requests
        FROM unnest(wanted) w(n) LEFT JOIN (
          SELECT e.n, e.share FROM pg_stats, unnest(most_common_elems::text::integer[], most_common_elem_freqs) e(n, share)
            WHERE schemaname = 'public' AND tablename = 'request_search' AND attname = 'buckets') common ON common.n = w.n) ranked
      WHERE requests <= 2000;
    RETURN QUERY SELECT near.id FROM (
        SELECT f.request_id AS id, f.buckets FROM request_search f
          WHERE f.buckets && rare AND f.key_id = wanted_key AND f.agency_id = yishen_agency()
        UNION ALL SELECT f.request_id, f.buckets FROM (
            SELECT l.id FROM request l WHERE l.agency_id = yishen_agency() ORDER BY l.submitted_on DESC, l.id DESC LIMIT 300) latest
          JOIN request_search f ON f.request_id = latest.id AND f.key_id = wanted_key) near
      -- One by one (OFFSET 0): the planner takes them for many and would read every request.
      CROSS JOIN LATERAL (SELECT q.dispatched_on FROM request q
        WHERE q.id = near.id AND q.dispatched_on IS NOT NULL AND q.outcome IS NOT NULL OFFSET 0) r
      CROSS JOIN LATERAL unnest(near.buckets) b(n)
      WHERE b.n = ANY (wanted) AND near.id <> own
      GROUP BY near.id ORDER BY count(DISTINCT b.n) DESC, max(r.dispatched_on) DESC LIMIT most;
  END $$`;

const BY_ALL = `${SIGNATURE}
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT s.request_id FROM request_search s JOIN request r ON r.id = s.request_id
       CROSS JOIN LATERAL unnest(s.buckets) b(n) JOIN unnest(wanted) w(n) ON w.n = b.n
     WHERE s.buckets && wanted AND s.key_id = wanted_key AND s.agency_id = yishen_agency() AND s.request_id <> own
       AND r.dispatched_on IS NOT NULL AND r.outcome IS NOT NULL
     GROUP BY s.request_id ORDER BY count(*) DESC, max(r.dispatched_on) DESC LIMIT most $$`;
