import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 代理: an absent person's office is held by another for some days. Who holds which office on a day, one function says. */
export class Delegation1764500000000 implements MigrationInterface {
  name = 'Delegation1764500000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(APPOINTMENTS_OF);
    await queryRunner.query(`DROP FUNCTION offices_of(uuid, date)`);
    await queryRunner.query(`DROP FUNCTION offices_on(date)`);
    await queryRunner.query(`DROP TABLE "delegation"`);
  }
}

const APPOINTMENTS_OF = `CREATE FUNCTION appointments_of(wanted uuid)
  RETURNS TABLE (agency_id uuid, unit_id uuid, role text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT a.agency_id, a.unit_id, a.role FROM appointment a WHERE a.staff_id = wanted $$`;

const STATEMENTS = [
  `DROP FUNCTION appointments_of(uuid)`,
  `CREATE TABLE "delegation" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "role" text NOT NULL, "absent_id" uuid NOT NULL, "delegate_id" uuid NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "reason" text NOT NULL, "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "ended_at" TIMESTAMP WITH TIME ZONE, "idempotency_key" text NOT NULL, CONSTRAINT "delegation_once" UNIQUE ("agency_id", "created_by", "idempotency_key"), CONSTRAINT "delegation_pk" PRIMARY KEY ("id"))`,
  `ALTER TABLE "delegation" ADD CONSTRAINT "delegation_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "delegation" ADD CONSTRAINT "delegation_absent_fk" FOREIGN KEY ("absent_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "delegation" ADD CONSTRAINT "delegation_delegate_fk" FOREIGN KEY ("delegate_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE INDEX "delegation_delegate" ON "delegation" ("delegate_id")`,
  `ALTER TABLE "delegation" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "delegation" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "delegation" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "delegation" TO yishen_app, yishen_system`,
  // Only an office of one's own can be held by another: a delegate delegates nothing, and who lost the office lost it for both.
  `CREATE FUNCTION offices_on(day date) RETURNS TABLE (staff_id uuid, agency_id uuid, unit_id uuid, role text)
     LANGUAGE sql STABLE AS
     $$ SELECT a.staff_id, a.agency_id, a.unit_id, a.role FROM appointment a
        UNION
        SELECT d.delegate_id, d.agency_id, a.unit_id, d.role
        FROM delegation d
        JOIN appointment a ON a.staff_id = d.absent_id AND a.agency_id = d.agency_id AND a.role = d.role
        WHERE d.ended_at IS NULL AND day BETWEEN d.starts_on AND d.ends_on $$`,
  // Asked before an agency is known; answers with ids, never with a person's data.
  `CREATE FUNCTION offices_of(wanted uuid, day date) RETURNS TABLE (agency_id uuid, unit_id uuid, role text)
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
     $$ SELECT o.agency_id, o.unit_id, o.role FROM offices_on(day) o WHERE o.staff_id = wanted $$`,
];
