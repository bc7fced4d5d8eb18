import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts of limits with who has read them, and the register of breaches, 催办 and 督办 (台账). */
export class Supervision1764600000000 implements MigrationInterface {
  name = 'Supervision1764600000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await queryRunner.query(statement);
    for (const table of ['supervision_entry', 'limit_alert', 'alert_acknowledgement']) {
      for (const statement of isolation(table)) await queryRunner.query(statement);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "alert_acknowledgement"`);
    await queryRunner.query(`DROP TABLE "limit_alert"`);
    await queryRunner.query(`DROP TABLE "supervision_entry"`);
  }
}

const isolation = (table: string): string[] => [
  `ALTER TABLE "${table}" ADD CONSTRAINT "${table}_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "${table}" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "${table}" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "${table}" TO yishen_app, yishen_system`,
];

const TABLES = [
  `CREATE TABLE "supervision_entry" ("request_id" uuid NOT NULL, "entry_id" text NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "state" text NOT NULL, "opened_on" date NOT NULL, "limit_kind" text, "due_on" date, "unit_id" uuid, "case_officer_id" uuid, "role" text, "step" text, "issued_by" uuid, "cause" text, "answered_on" date, "answered_by" uuid, "returns" integer NOT NULL DEFAULT '0', "accepted_on" date, "ended_on" date, "superseded_on" date, "cleared_on" date, CONSTRAINT "supervision_entry_pk" PRIMARY KEY ("request_id", "entry_id"))`,
  `CREATE INDEX "supervision_entry_listing" ON "supervision_entry" ("agency_id", "opened_on", "request_id", "entry_id")`,
  `CREATE TABLE "limit_alert" ("request_id" uuid NOT NULL, "alert_id" text NOT NULL, "agency_id" uuid NOT NULL, "limit_kind" text NOT NULL, "due_on" date NOT NULL, "working_days_left" integer NOT NULL, "level" text NOT NULL, "raised_on" date NOT NULL, "told" text array NOT NULL DEFAULT '{}', "effect_key" text NOT NULL, "is_current" boolean NOT NULL DEFAULT true, CONSTRAINT "limit_alert_pk" PRIMARY KEY ("request_id", "alert_id"))`,
  `CREATE INDEX "limit_alert_current" ON "limit_alert" ("agency_id", "is_current")`,
  `CREATE TABLE "alert_acknowledgement" ("request_id" uuid NOT NULL, "alert_id" text NOT NULL, "staff_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "read_on" date NOT NULL, "text_of" text NOT NULL, CONSTRAINT "alert_acknowledgement_pk" PRIMARY KEY ("request_id", "alert_id", "staff_id"))`,
];
