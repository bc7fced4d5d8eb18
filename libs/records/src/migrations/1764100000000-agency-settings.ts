import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Settings of an agency become versions, each with effect from a day; what the agency had so far is its first. */
export class AgencySettings1764100000000 implements MigrationInterface {
  name = 'AgencySettings1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UNDONE) await queryRunner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE "agency_settings" ("agency_id" uuid NOT NULL, "version" integer NOT NULL, "effective_from" date NOT NULL, "settings" jsonb NOT NULL, "changed_by" uuid, "reason" text NOT NULL DEFAULT '', "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "applied_at" TIMESTAMP WITH TIME ZONE, "idempotency_key" text, CONSTRAINT "agency_settings_once" UNIQUE ("agency_id", "idempotency_key"), CONSTRAINT "agency_settings_pk" PRIMARY KEY ("agency_id", "version"))`,
  `ALTER TABLE "agency_settings" ADD CONSTRAINT "agency_settings_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE INDEX "agency_settings_in_force" ON "agency_settings" ("agency_id", "effective_from", "version")`,
  `ALTER TABLE "agency_settings" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "agency_settings" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "agency_settings" TO yishen_system USING (true) WITH CHECK (true)`,
  // A version is added for good; only that it was applied is noted, by the system.
  `GRANT SELECT, INSERT ON "agency_settings" TO yishen_app, yishen_system`,
  `GRANT UPDATE (applied_at) ON "agency_settings" TO yishen_system`,
  `INSERT INTO agency_settings (agency_id, version, effective_from, settings, applied_at)
     SELECT id, 1, '2000-01-01', settings, now() FROM agency`,
  `ALTER TABLE "agency" DROP COLUMN "settings"`,
  `CREATE FUNCTION beijing_today() RETURNS date LANGUAGE sql STABLE AS
     $$ SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date $$`,
  // Of two versions from one day the later one counts.
  `CREATE FUNCTION settings_on(agency uuid, day date) RETURNS jsonb LANGUAGE sql STABLE AS
     $$ SELECT s.settings FROM agency_settings s WHERE s.agency_id = agency AND s.effective_from <= day
        ORDER BY s.effective_from DESC, s.version DESC LIMIT 1 $$`,
  // How an agency can be reached is public.
  `CREATE FUNCTION contact_of(agency uuid) RETURNS jsonb
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
     $$ SELECT settings_on(agency, beijing_today())->'contact' $$`,
];

const UNDONE = [
  `ALTER TABLE "agency" ADD COLUMN "settings" jsonb NOT NULL DEFAULT '{}'`,
  `UPDATE agency SET settings = coalesce(settings_on(id, beijing_today()), '{}')`,
  `ALTER TABLE "agency" ALTER COLUMN "settings" DROP DEFAULT`,
  `DROP FUNCTION contact_of(uuid)`,
  `DROP FUNCTION settings_on(uuid, date)`,
  `DROP FUNCTION beijing_today()`,
  `DROP TABLE "agency_settings"`,
];
