import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests that have to do with each other: parts that were split from one, and those that a person linked. */
export class RelatedRequests1764700000000 implements MigrationInterface {
  name = 'RelatedRequests1764700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "request_link"`);
    await queryRunner.query(`DROP FUNCTION find_request(text)`);
    await queryRunner.query(FIND_REQUEST);
    await queryRunner.query(`DROP INDEX "request_origin"`);
    await queryRunner.query(`ALTER TABLE "request" DROP CONSTRAINT "request_origin_fk", DROP COLUMN "origin_id"`);
  }
}

const FIND_REQUEST = `CREATE FUNCTION find_request(wanted text)
  RETURNS TABLE (id uuid, agency_id uuid, query_code_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT r.id, r.agency_id, r.query_code_hash FROM request r WHERE r.number = wanted $$`;

const STATEMENTS = [
  `ALTER TABLE "request" ADD "origin_id" uuid`,
  `ALTER TABLE "request" ADD CONSTRAINT "request_origin_fk" FOREIGN KEY ("origin_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE INDEX "request_origin" ON "request" ("origin_id")`,
  `CREATE TABLE "request_link" ("request_id" uuid NOT NULL, "other_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "active" boolean NOT NULL DEFAULT true, CONSTRAINT "request_link_pk" PRIMARY KEY ("request_id", "other_id"))`,
  `ALTER TABLE "request_link" ADD CONSTRAINT "request_link_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "request_link" ADD CONSTRAINT "request_link_other_fk" FOREIGN KEY ("other_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE INDEX "request_link_other" ON "request_link" ("other_id")`,
  `ALTER TABLE "request_link" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "request_link" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "request_link" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "request_link" TO yishen_app, yishen_system`,
  // Whoever knows the code of an application may see the requests that it was split into.
  `DROP FUNCTION find_request(text)`,
  `CREATE FUNCTION find_request(wanted text)
     RETURNS TABLE (id uuid, agency_id uuid, query_code_hash text, origin_code_hashes text[])
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
     $$ SELECT r.id, r.agency_id, r.query_code_hash, ARRAY(
          WITH RECURSIVE origins AS (
            SELECT o.origin_id, o.query_code_hash FROM request o WHERE o.id = r.origin_id
            UNION ALL
            SELECT o.origin_id, o.query_code_hash FROM request o JOIN origins b ON o.id = b.origin_id
          ) SELECT query_code_hash FROM origins)
        FROM request r WHERE r.number = wanted $$`,
];
