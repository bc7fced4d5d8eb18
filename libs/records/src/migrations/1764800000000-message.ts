import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 互动交流: what applicant and agency write to each other about a request, sealed by its key, and how its reader was told. */
export class Message1764800000000 implements MigrationInterface {
  name = 'Message1764800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "message"`);
  }
}

const STATEMENTS = [
  `CREATE TABLE "message" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "request_id" uuid NOT NULL, "sender" text NOT NULL, "staff_id" uuid, "sealed" bytea NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "idempotency_key" text NOT NULL, "notice" text NOT NULL DEFAULT 'due', "notice_code" text, "notice_after" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "message_once" UNIQUE ("request_id", "sender", "idempotency_key"), CONSTRAINT "message_pk" PRIMARY KEY ("id"))`,
  `CREATE INDEX "message_request" ON "message" ("request_id", "sent_at")`,
  `CREATE INDEX "message_notice" ON "message" ("notice_after") WHERE notice IN ('due', 'undelivered')`,
  `ALTER TABLE "message" ADD CONSTRAINT "message_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "message" ADD CONSTRAINT "message_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "message" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "message" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "message" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "message" TO yishen_app, yishen_system`,
];
