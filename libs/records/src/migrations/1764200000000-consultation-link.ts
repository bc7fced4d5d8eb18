import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The way in for whoever is asked for an opinion: a keyed hash of the code on the letter, and until when it opens. */
export class ConsultationLink1764200000000 implements MigrationInterface {
  name = 'ConsultationLink1764200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION find_consultation(text, int)`);
    await queryRunner.query(`DROP TABLE "consultation_link"`);
  }
}

const STATEMENTS = [
  `CREATE TABLE "consultation_link" ("consultation_id" text NOT NULL, "agency_id" uuid NOT NULL, "request_id" uuid NOT NULL, "ordinal" integer NOT NULL, "code_hash" text NOT NULL, "expires_on" date NOT NULL, CONSTRAINT "consultation_link_once" UNIQUE ("request_id", "ordinal"), CONSTRAINT "consultation_link_pk" PRIMARY KEY ("consultation_id"))`,
  `ALTER TABLE "consultation_link" ADD CONSTRAINT "consultation_link_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "consultation_link" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "consultation_link" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "consultation_link" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "consultation_link" TO yishen_app, yishen_system`,
  // Asked before an agency is known; answers with ids and a hash, never with a person's data.
  `CREATE FUNCTION find_consultation(wanted_number text, wanted_ordinal int)
     RETURNS TABLE (consultation_id text, request_id uuid, agency_id uuid, code_hash text, expires_on date)
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
     $$ SELECT c.consultation_id, c.request_id, c.agency_id, c.code_hash, c.expires_on
        FROM consultation_link c JOIN request r ON r.id = c.request_id
        WHERE r.number = wanted_number AND c.ordinal = wanted_ordinal $$`,
];
