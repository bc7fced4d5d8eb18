import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search over what applicants wrote, by buckets of pairs of characters that say nothing without the key (ADR 17). */
export class Search1764980000000 implements MigrationInterface {
  name = 'Search1764980000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "request_numbers"`);
    await queryRunner.query(`DROP TRIGGER erase_search ON "request_key"`);
    await queryRunner.query(`DROP FUNCTION erase_search`);
    await queryRunner.query(`DROP FUNCTION may_say(text, integer[], integer)`);
    await queryRunner.query(`DROP TABLE "request_search"`);
  }
}

const STATEMENTS = [
  `CREATE TABLE "request_search" ("request_id" uuid NOT NULL, "key_id" text NOT NULL, "agency_id" uuid NOT NULL, "buckets" integer array NOT NULL DEFAULT '{}', CONSTRAINT "request_search_pk" PRIMARY KEY ("request_id", "key_id"))`,
  `ALTER TABLE "request_search" ADD CONSTRAINT "request_search_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE INDEX "request_search_buckets" ON "request_search" USING gin ("buckets") WITH (fastupdate = off)`,
  `ALTER TABLE "request_search" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "request_search" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "request_search" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "request_search" TO yishen_app, yishen_system`,
  // Under row-level security an operator of arrays may not use its index (it is not leakproof): the door may, within the agency.
  `CREATE FUNCTION may_say(wanted_key text, wanted integer[], most integer) RETURNS SETOF uuid
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
     $$ SELECT s.request_id FROM request_search s
        WHERE s.buckets @> wanted AND s.key_id = wanted_key AND s.agency_id = yishen_agency() LIMIT most $$`,
  // Whoever destroys the key of a request destroys by that what it was found by.
  `CREATE FUNCTION erase_search() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS
     $$ BEGIN DELETE FROM request_search WHERE request_id = NEW.request_id; RETURN NULL; END $$`,
  `CREATE TRIGGER erase_search AFTER UPDATE OF wrapped ON "request_key" FOR EACH ROW
     WHEN (NEW.wrapped IS NULL) EXECUTE FUNCTION erase_search()`,
  // A part of a number is looked for in the index alone; the rows of requests are wide.
  `CREATE INDEX "request_numbers" ON "request" ("agency_id", "number", "id")`,
];
