import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a person narrows the list of requests, kept under a name. */
export class SavedView1764981000000 implements MigrationInterface {
  name = 'SavedView1764981000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "saved_view"`);
  }
}

const STATEMENTS = [
  `CREATE TABLE "saved_view" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "name" text NOT NULL, "filters" jsonb NOT NULL, "removed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "saved_view_name" UNIQUE ("agency_id", "staff_id", "name"), CONSTRAINT "saved_view_pk" PRIMARY KEY ("id"))`,
  `ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "saved_view" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "saved_view" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "saved_view" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "saved_view" TO yishen_app, yishen_system`,
];
