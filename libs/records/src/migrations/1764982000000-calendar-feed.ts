import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The deadlines of a member of staff as a calendar, by a token of which the hash alone is kept. */
export class CalendarFeed1764982000000 implements MigrationInterface {
  name = 'CalendarFeed1764982000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION find_calendar_feed(text)`);
    await queryRunner.query(`DROP TABLE "calendar_feed"`);
  }
}

const STATEMENTS = [
  `CREATE TABLE "calendar_feed" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "token_hash" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "calendar_feed_token" UNIQUE ("token_hash"), CONSTRAINT "calendar_feed_pk" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "calendar_feed_one" ON "calendar_feed" ("agency_id", "staff_id") WHERE revoked_at IS NULL`,
  `ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "calendar_feed" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "calendar_feed" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "calendar_feed" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "calendar_feed" TO yishen_app, yishen_system`,
  `CREATE FUNCTION find_calendar_feed(wanted text)
     RETURNS TABLE (agency_id uuid, staff_id uuid, home_agency_id uuid)
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
     $$ SELECT f.agency_id, f.staff_id, s.agency_id FROM calendar_feed f JOIN staff s ON s.id = f.staff_id
        WHERE f.token_hash = wanted AND f.revoked_at IS NULL $$`,
];
