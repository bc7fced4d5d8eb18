import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables, as the entities have them. */
export class Schema1763750000000 implements MigrationInterface {
  name = 'Schema1763750000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await queryRunner.query(`DROP TABLE "${table}" CASCADE`);
  }
}

const TABLES = [
  'agency',
  'unit',
  'staff',
  'appointment',
  'request',
  'request_event',
  'request_effect',
  'request_task',
  'serial_number',
  'letter',
  'effect_file',
  'delivery_attempt',
  'inbox',
  'request_key',
  'application',
  'applicant_index',
  'document',
  'personal_access',
  'query_code_guard',
  'key_check',
];

const STATEMENTS = [
  `CREATE TABLE "agency" ("id" uuid NOT NULL, "code" text NOT NULL, "name" text NOT NULL, "parent_id" uuid, "settings" jsonb NOT NULL, CONSTRAINT "agency_pk" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "agency_code" ON "agency" ("code")`,
  `CREATE TABLE "unit" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "name" text NOT NULL, CONSTRAINT "unit_pk" PRIMARY KEY ("id"))`,
  `CREATE INDEX "unit_agency" ON "unit" ("agency_id")`,
  `CREATE TABLE "staff" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "login" text NOT NULL, "name" text NOT NULL, "email" text NOT NULL, "password_hash" text NOT NULL, "active" boolean NOT NULL DEFAULT true, "failed_logins" integer NOT NULL DEFAULT '0', "locked_until" TIMESTAMP WITH TIME ZONE, CONSTRAINT "staff_pk" PRIMARY KEY ("id"))`,
  `CREATE INDEX "staff_agency" ON "staff" ("agency_id")`,
  `CREATE UNIQUE INDEX "staff_login" ON "staff" ("login")`,
  `CREATE TABLE "appointment" ("id" uuid NOT NULL, "staff_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "unit_id" uuid, "role" text NOT NULL, CONSTRAINT "appointment_once" UNIQUE ("staff_id", "agency_id", "role"), CONSTRAINT "appointment_pk" PRIMARY KEY ("id"))`,
  `CREATE INDEX "appointment_agency" ON "appointment" ("agency_id")`,
  `CREATE TABLE "request" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "number" text NOT NULL, "stage" text NOT NULL, "outcome" text, "unit_id" uuid, "case_officer_id" uuid, "submitted_on" date NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "received_on" date, "reply_due_on" date, "due_certainty" text, "reminder_on" date, "amber_on" date, "dispatched_on" date, "closed_on" date, "query_code_hash" text NOT NULL, "head_seq" integer NOT NULL DEFAULT '0', "head_hash" text, "state" jsonb, "state_version" integer NOT NULL DEFAULT '0', "wake_up" jsonb, "wake_at" TIMESTAMP WITH TIME ZONE, "calendar_version" text NOT NULL DEFAULT '', "expects_process" boolean NOT NULL DEFAULT true, "process_epoch" integer NOT NULL DEFAULT '0', "process_run_id" text, "engine_id" text, "process_checked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "request_number" UNIQUE ("number"), CONSTRAINT "request_pk" PRIMARY KEY ("id"))`,
  `CREATE INDEX "request_process" ON "request" ("expects_process", "process_checked_at")`,
  `CREATE INDEX "request_listing" ON "request" ("agency_id", "submitted_on", "id")`,
  `CREATE INDEX "request_due" ON "request" ("agency_id", "reply_due_on", "id")`,
  `CREATE TABLE "request_event" ("request_id" uuid NOT NULL, "seq" integer NOT NULL, "agency_id" uuid NOT NULL, "type" text NOT NULL, "happened_on" date NOT NULL, "recorded_on" date NOT NULL, "body" text NOT NULL, "prev_hash" text, "hash" text NOT NULL, CONSTRAINT "request_event_pk" PRIMARY KEY ("request_id", "seq"))`,
  `CREATE TABLE "request_effect" ("request_id" uuid NOT NULL, "effect_key" text NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "data" jsonb NOT NULL, "state" text NOT NULL DEFAULT 'open', "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "closed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "request_effect_pk" PRIMARY KEY ("request_id", "effect_key"))`,
  `CREATE INDEX "request_effect_open" ON "request_effect" ("state", "opened_at")`,
  `CREATE TABLE "request_task" ("request_id" uuid NOT NULL, "task_id" text NOT NULL, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "effect_key" text NOT NULL, "raised_on" date NOT NULL, "done" boolean NOT NULL DEFAULT false, CONSTRAINT "request_task_pk" PRIMARY KEY ("request_id", "task_id"))`,
  `CREATE INDEX "request_task_open" ON "request_task" ("agency_id", "done")`,
  `CREATE TABLE "serial_number" ("agency_id" uuid NOT NULL, "series" text NOT NULL, "year" integer NOT NULL, "last" integer NOT NULL DEFAULT '0', CONSTRAINT "serial_number_pk" PRIMARY KEY ("agency_id", "series", "year"))`,
  `CREATE TABLE "letter" ("id" text NOT NULL, "agency_id" uuid NOT NULL, "request_id" uuid NOT NULL, "code" text NOT NULL, "word" text NOT NULL, "year" integer NOT NULL, "serial" integer NOT NULL, "status" text NOT NULL DEFAULT 'numbered', "dated_on" date NOT NULL, "check_code" text NOT NULL, "sha256" text, "blob_key" text, CONSTRAINT "letter_number" UNIQUE ("agency_id", "word", "year", "serial"), CONSTRAINT "letter_pk" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "letter_check_code" ON "letter" ("check_code")`,
  `CREATE INDEX "letter_request" ON "letter" ("request_id")`,
  `CREATE TABLE "effect_file" ("request_id" uuid NOT NULL, "effect_key" text NOT NULL, "agency_id" uuid NOT NULL, "blob_key" text NOT NULL, "sha256" text NOT NULL, "size" integer NOT NULL, "parts" integer NOT NULL, CONSTRAINT "effect_file_pk" PRIMARY KEY ("request_id", "effect_key"))`,
  `CREATE TABLE "delivery_attempt" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "request_id" uuid NOT NULL, "effect_key" text NOT NULL, "recipient" text NOT NULL, "attempt" integer NOT NULL, "message_id" text NOT NULL, "state" text NOT NULL, "code" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "delivery_attempt_once" UNIQUE ("request_id", "effect_key", "recipient", "attempt"), CONSTRAINT "delivery_attempt_pk" PRIMARY KEY ("id"))`,
  `CREATE INDEX "delivery_attempt_message" ON "delivery_attempt" ("message_id")`,
  `CREATE TABLE "inbox" ("command_id" text NOT NULL, "seq" BIGSERIAL NOT NULL, "agency_id" uuid NOT NULL, "request_id" uuid NOT NULL, "kind" text NOT NULL, "actor" jsonb NOT NULL, "sealed" bytea, "arrived_on" date NOT NULL, "arrived_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "idempotency_scope" text, "idempotency_key" text, "fingerprint" text, "state" text NOT NULL DEFAULT 'waiting', "decided_at" TIMESTAMP WITH TIME ZONE, "answer" jsonb, CONSTRAINT "inbox_idempotency" UNIQUE ("idempotency_scope", "idempotency_key"), CONSTRAINT "inbox_pk" PRIMARY KEY ("command_id"))`,
  `CREATE INDEX "inbox_request" ON "inbox" ("request_id")`,
  `CREATE INDEX "inbox_waiting" ON "inbox" ("seq") WHERE state = 'waiting'`,
  `CREATE TABLE "request_key" ("request_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "wrapped" bytea, "destroyed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "request_key_pk" PRIMARY KEY ("request_id"))`,
  `CREATE TABLE "application" ("request_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "sealed" bytea NOT NULL, CONSTRAINT "application_pk" PRIMARY KEY ("request_id"))`,
  `CREATE TABLE "applicant_index" ("request_id" uuid NOT NULL, "field" text NOT NULL, "agency_id" uuid NOT NULL, "key_id" text NOT NULL, "digest" text NOT NULL, CONSTRAINT "applicant_index_pk" PRIMARY KEY ("request_id", "field"))`,
  `CREATE INDEX "applicant_index_digest" ON "applicant_index" ("agency_id", "field", "digest")`,
  `CREATE TABLE "document" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "request_id" uuid NOT NULL, "purpose" text NOT NULL, "sealed_name" bytea NOT NULL, "media_type" text NOT NULL, "size" integer NOT NULL, "sha256" text NOT NULL, "blob_key" text NOT NULL, "uploaded_by" uuid, "uploaded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "removed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "document_pk" PRIMARY KEY ("id"))`,
  `CREATE INDEX "document_request" ON "document" ("request_id")`,
  `CREATE TABLE "personal_access" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "request_id" uuid NOT NULL, "actor" text NOT NULL, "what" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "personal_access_pk" PRIMARY KEY ("id"))`,
  `CREATE INDEX "personal_access_request" ON "personal_access" ("request_id", "at")`,
  `CREATE TABLE "query_code_guard" ("number" text NOT NULL, "failures" integer NOT NULL DEFAULT '0', "locked_until" TIMESTAMP WITH TIME ZONE, CONSTRAINT "query_code_guard_pk" PRIMARY KEY ("number"))`,
  `CREATE TABLE "key_check" ("key_id" text NOT NULL, "check_value" text NOT NULL, CONSTRAINT "key_check_pk" PRIMARY KEY ("key_id"))`,
  `ALTER TABLE "unit" ADD CONSTRAINT "unit_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "staff" ADD CONSTRAINT "staff_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "appointment" ADD CONSTRAINT "appointment_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "appointment" ADD CONSTRAINT "appointment_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "request" ADD CONSTRAINT "request_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "request_event" ADD CONSTRAINT "request_event_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "request_effect" ADD CONSTRAINT "request_effect_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "request_task" ADD CONSTRAINT "request_task_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "letter" ADD CONSTRAINT "letter_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "effect_file" ADD CONSTRAINT "effect_file_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "delivery_attempt" ADD CONSTRAINT "delivery_attempt_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "inbox" ADD CONSTRAINT "inbox_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "request_key" ADD CONSTRAINT "request_key_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "application" ADD CONSTRAINT "application_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "applicant_index" ADD CONSTRAINT "applicant_index_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "document" ADD CONSTRAINT "document_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];
