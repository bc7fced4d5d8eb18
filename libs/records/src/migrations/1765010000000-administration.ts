import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Administrators keep the people: passwords that are used once, offices that are taken away, and a log of it all that is only added to. */
export class Administration1765010000000 implements MigrationInterface {
  name = 'Administration1765010000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...UP, `DROP FUNCTION staff_for_login(text)`, STAFF_FOR_LOGIN]) {
      await queryRunner.query(statement);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION staff_for_login(text)`);
    await queryRunner.query(STAFF_FOR_LOGIN_BEFORE);
    await queryRunner.query(`REVOKE DELETE ON appointment FROM yishen_app`);
    await queryRunner.query(`DROP TABLE "administration_entry"`);
    await queryRunner.query(`ALTER TABLE "staff" DROP COLUMN "one_time_until"`);
  }
}

const UP = [
  `ALTER TABLE "staff" ADD "one_time_until" TIMESTAMP WITH TIME ZONE`,
  // An office that is taken away is gone with the next request of its holder; the log says who held it.
  `GRANT DELETE ON appointment TO yishen_app`,
  `CREATE TABLE "administration_entry" ("id" BIGSERIAL NOT NULL, "agency_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "by_id" uuid NOT NULL, "by_name" text NOT NULL, "by_agency" text NOT NULL, "kind" text NOT NULL, "subject_id" uuid NOT NULL, "subject_name" text NOT NULL, "changes" jsonb NOT NULL, "idempotency_key" text NOT NULL, "fingerprint" text NOT NULL, CONSTRAINT "administration_entry_once" UNIQUE ("agency_id", "by_id", "idempotency_key"), CONSTRAINT "administration_entry_pk" PRIMARY KEY ("id"))`,
  `CREATE INDEX "administration_entry_listing" ON "administration_entry" ("agency_id", "id")`,
  `ALTER TABLE "administration_entry" ADD CONSTRAINT "administration_entry_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "administration_entry" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "administration_entry" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "administration_entry" TO yishen_system USING (true) WITH CHECK (true)`,
  // An entry is added for good.
  `GRANT SELECT, INSERT ON "administration_entry" TO yishen_app, yishen_system`,
  `GRANT USAGE ON SEQUENCE "administration_entry_id_seq" TO yishen_app, yishen_system`,
];

const STAFF_FOR_LOGIN_BEFORE = `CREATE FUNCTION staff_for_login(wanted text)
  RETURNS TABLE (id uuid, agency_id uuid, password_hash text, active boolean, failed_logins int, locked_until timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT s.id, s.agency_id, s.password_hash, s.active, s.failed_logins, s.locked_until
     FROM staff s WHERE s.login = wanted $$`;

/** A one-time password that nobody used in time opens nothing. */
const STAFF_FOR_LOGIN = `CREATE FUNCTION staff_for_login(wanted text)
  RETURNS TABLE (id uuid, agency_id uuid, password_hash text, may_log_in boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT s.id, s.agency_id, s.password_hash, s.active AND coalesce(s.one_time_until > now(), true)
     FROM staff s WHERE s.login = wanted $$`;
