import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answered requests that may have asked for much the same: those that share most buckets (ADR 17). */
export class SimilarRequests1765003000000 implements MigrationInterface {
  name = 'SimilarRequests1765003000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    // As `may_say`: under row-level security an operator of arrays may not use its index; the door may, within the agency.
    await queryRunner.query(
      `CREATE FUNCTION may_be_alike(wanted_key text, wanted integer[], own uuid, most integer) RETURNS SETOF uuid
         LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
         $$ SELECT s.request_id FROM request_search s JOIN request r ON r.id = s.request_id
              CROSS JOIN LATERAL unnest(s.buckets) b(n) JOIN unnest(wanted) w(n) ON w.n = b.n
            WHERE s.buckets && wanted AND s.key_id = wanted_key AND s.agency_id = yishen_agency() AND s.request_id <> own
              AND r.dispatched_on IS NOT NULL AND r.outcome IS NOT NULL
            GROUP BY s.request_id ORDER BY count(*) DESC, max(r.dispatched_on) DESC LIMIT most $$`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION may_be_alike(text, integer[], uuid, integer)`);
  }
}
