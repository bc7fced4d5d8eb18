import { NOTICES, publishedCalendar } from '#libs/law';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 节假日安排: versions of the working-day calendar, each whole and never changed; which of them a request is counted by; what a
 * version changed. The first one is what the program knew on the day of this migration: a later program changes no calendar.
 */
export class Calendar1764900000000 implements MigrationInterface {
  name = 'Calendar1764900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await queryRunner.query(statement);
    await queryRunner.query(
      `INSERT INTO calendar_version (no, version, notices, issuer, document_number, published_on, uploader, approver, approved_at, rollout)
       VALUES (1, $1, $2, '国务院办公厅', '历年放假通知（随软件）', $3, '随软件', '随软件', now(), 'done')`,
      [
        publishedCalendar().version,
        JSON.stringify(NOTICES),
        NOTICES.map((each) => each.publishedOn)
          .sort()
          .at(-1),
      ],
    );
    for (const statement of REQUEST) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "calendar_notice"`);
    await queryRunner.query(`DROP TABLE "calendar_change"`);
    await queryRunner.query(`DROP INDEX "request_calendar"`);
    await queryRunner.query(`ALTER TABLE "request" DROP COLUMN "calendar_no"`);
    await queryRunner.query(`DROP FUNCTION calendar_in_force()`);
    await queryRunner.query(`DROP TABLE "calendar_version"`);
  }
}

const isolation = (table: string): string[] => [
  `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "${table}" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "${table}" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "${table}" TO yishen_app, yishen_system`,
];

const TABLES = [
  `CREATE TABLE "calendar_version" ("no" integer NOT NULL, "version" text NOT NULL, "notices" jsonb NOT NULL, "added" text array NOT NULL DEFAULT '{}', "withdrawn" text array NOT NULL DEFAULT '{}', "based_on" integer, "issuer" text NOT NULL, "document_number" text NOT NULL, "published_on" date NOT NULL, "url" text, "uploaded_by" uuid, "uploader" text NOT NULL, "uploaded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "approved_by" uuid, "approver" text, "approved_at" TIMESTAMP WITH TIME ZONE, "rejected_at" TIMESTAMP WITH TIME ZONE, "rollout" text NOT NULL DEFAULT 'none', "finished_at" TIMESTAMP WITH TIME ZONE, "idempotency_key" text, CONSTRAINT "calendar_version_once" UNIQUE ("idempotency_key"), CONSTRAINT "calendar_version_pk" PRIMARY KEY ("no"))`,
  // Content and source are there for good; a person and the rollout say only what becomes of the version.
  `GRANT SELECT, INSERT, UPDATE (approved_by, approver, approved_at, rejected_at, rollout, finished_at) ON "calendar_version" TO yishen_app, yishen_system`,
  `CREATE FUNCTION calendar_in_force() RETURNS int LANGUAGE sql STABLE AS
    $$ SELECT max(no) FROM calendar_version WHERE approved_at IS NOT NULL $$`,
  `CREATE TABLE "calendar_change" ("no" integer NOT NULL, "request_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "changed_on" date NOT NULL, "old_due_on" date, "new_due_on" date, "made_overdue" boolean NOT NULL, "case_officer_id" uuid, CONSTRAINT "calendar_change_pk" PRIMARY KEY ("no", "request_id"))`,
  `CREATE INDEX "calendar_change_agency" ON "calendar_change" ("agency_id", "no")`,
  `ALTER TABLE "calendar_change" ADD CONSTRAINT "calendar_change_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  ...isolation('calendar_change'),
  `CREATE TABLE "calendar_notice" ("no" integer NOT NULL, "staff_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "state" text NOT NULL, "requests" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "calendar_notice_pk" PRIMARY KEY ("no", "staff_id", "agency_id"))`,
  `ALTER TABLE "calendar_notice" ADD CONSTRAINT "calendar_notice_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  ...isolation('calendar_notice'),
];

const REQUEST = [
  `ALTER TABLE "request" ADD COLUMN "calendar_no" integer NOT NULL DEFAULT '1'`,
  `CREATE INDEX "request_calendar" ON "request" ("calendar_no", "id") WHERE expects_process`,
];
