import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 提醒汇总: the alerts of a morning that go to a person as one mail. */
export class AlertDigest1764971000000 implements MigrationInterface {
  name = 'AlertDigest1764971000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await queryRunner.query(statement);
    for (const table of ['alert_digest', 'alert_digest_item'])
      for (const statement of isolation(table)) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "alert_digest_item"`);
    await queryRunner.query(`DROP TABLE "alert_digest"`);
  }
}

const isolation = (table: string): string[] => [
  `ALTER TABLE "${table}" ADD CONSTRAINT "${table}_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "${table}" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "${table}" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "${table}" TO yishen_app, yishen_system`,
];

const TABLES = [
  `CREATE TABLE "alert_digest" ("agency_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "day" date NOT NULL, "state" text NOT NULL DEFAULT 'open', "not_before" TIMESTAMP WITH TIME ZONE, CONSTRAINT "alert_digest_pk" PRIMARY KEY ("agency_id", "staff_id", "day"))`,
  `CREATE TABLE "alert_digest_item" ("request_id" uuid NOT NULL, "effect_key" text NOT NULL, "staff_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "day" date NOT NULL, CONSTRAINT "alert_digest_item_pk" PRIMARY KEY ("request_id", "effect_key", "staff_id"))`,
  `CREATE INDEX "alert_digest_item_day" ON "alert_digest_item" ("agency_id", "staff_id", "day")`,
  `ALTER TABLE "alert_digest_item" ADD CONSTRAINT "alert_digest_item_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];
