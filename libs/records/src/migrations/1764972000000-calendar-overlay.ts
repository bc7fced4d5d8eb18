import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 本机关的安排: versions of the calendar for the requests of one agency, each with a national version in it. */
export class CalendarOverlay1764972000000 implements MigrationInterface {
  name = 'CalendarOverlay1764972000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  `ALTER TABLE "calendar_version" ADD "overlay_of" uuid`,
  `ALTER TABLE "calendar_version" ADD "national_no" integer`,
  `ALTER TABLE "calendar_version" ADD CONSTRAINT "calendar_version_overlay_fk" FOREIGN KEY ("overlay_of") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE INDEX "calendar_version_overlay" ON "calendar_version" ("overlay_of", "no")`,
  `DROP FUNCTION calendar_in_force()`,
  // The own overlay, where there is one: it has the national notices in it.
  `CREATE FUNCTION calendar_in_force(agency uuid DEFAULT NULL) RETURNS int LANGUAGE sql STABLE AS
    $$ SELECT coalesce(
         (SELECT max(no) FROM calendar_version WHERE overlay_of = agency AND approved_at IS NOT NULL),
         (SELECT max(no) FROM calendar_version WHERE overlay_of IS NULL AND approved_at IS NOT NULL)) $$`,
  // Versions are numbered over all agencies, also those whose overlays the asking one does not see.
  `CREATE FUNCTION next_calendar_no(OUT no int) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
    $$ SELECT max(v.no) + 1 FROM calendar_version v $$`,
  `ALTER TABLE "calendar_version" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_overlay ON "calendar_version" TO yishen_app
     USING (overlay_of IS NULL OR overlay_of = yishen_agency()) WITH CHECK (overlay_of IS NULL OR overlay_of = yishen_agency())`,
  `CREATE POLICY all_agencies ON "calendar_version" TO yishen_system USING (true) WITH CHECK (true)`,
];

const DOWN = [
  `DROP POLICY all_agencies ON "calendar_version"`,
  `DROP POLICY own_overlay ON "calendar_version"`,
  `ALTER TABLE "calendar_version" DISABLE ROW LEVEL SECURITY`,
  `DROP FUNCTION next_calendar_no()`,
  `DROP FUNCTION calendar_in_force(uuid)`,
  `DELETE FROM "calendar_version" WHERE overlay_of IS NOT NULL`,
  `DROP INDEX "calendar_version_overlay"`,
  `ALTER TABLE "calendar_version" DROP COLUMN "national_no"`,
  `ALTER TABLE "calendar_version" DROP COLUMN "overlay_of"`,
  `CREATE FUNCTION calendar_in_force() RETURNS int LANGUAGE sql STABLE AS
    $$ SELECT max(no) FROM calendar_version WHERE approved_at IS NOT NULL $$`,
];
