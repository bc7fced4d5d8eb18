import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 统计: what happened on which day, counted. A trigger leaves a row where a request begins or ceases to count for something, so
 * that nothing that writes can forget it and nobody waits for another; a loop of the worker adds the rows up.
 */
export class RequestTally1764990000000 implements MigrationInterface {
  name = 'RequestTally1764990000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const TABLE = [
  `CREATE TABLE "request_tally" ("id" BIGSERIAL NOT NULL, "agency_id" uuid NOT NULL, "dimension" text NOT NULL, "measure" text NOT NULL, "key" text NOT NULL, "day" date NOT NULL, "n" integer NOT NULL, "is_sum" boolean NOT NULL DEFAULT false, CONSTRAINT "request_tally_pk" PRIMARY KEY ("id"))`,
  `CREATE INDEX "request_tally_read" ON "request_tally" ("agency_id", "dimension", "day", "measure", "key", "n")`,
  `CREATE INDEX "request_tally_new" ON "request_tally" ("id") WHERE NOT is_sum`,
  `ALTER TABLE "request_tally" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "request_tally" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "request_tally" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "request_tally" TO yishen_app, yishen_system`,
  `GRANT DELETE ON "request_tally" TO yishen_system`,
  `GRANT USAGE ON SEQUENCE "request_tally_id_seq" TO yishen_app, yishen_system`,
];

/** What a request counts for, by day and by what statistics tell requests apart; `sign` -1: it does so no more. */
const FUNCTIONS = [
  `CREATE FUNCTION request_counts(r request, sign int)
     RETURNS TABLE (agency_id uuid, dimension text, measure text, key text, day date, n int) LANGUAGE sql STABLE AS $$
     WITH m AS (
       SELECT 'received' AS measure, r.received_on AS day WHERE r.received_on IS NOT NULL
       UNION ALL SELECT 'replied', r.dispatched_on WHERE r.received_on IS NOT NULL AND r.dispatched_on IS NOT NULL
       UNION ALL SELECT CASE WHEN r.dispatched_on <= r.reply_due_on THEN 'inTime' ELSE 'overdue' END, r.dispatched_on
         WHERE r.received_on IS NOT NULL AND r.dispatched_on IS NOT NULL AND r.reply_due_on IS NOT NULL
       UNION ALL SELECT 'endedWithoutReply', r.closed_on
         WHERE r.received_on IS NOT NULL AND r.dispatched_on IS NULL AND r.closed_on IS NOT NULL)
     SELECT r.agency_id, d.dimension, m.measure, d.key, m.day, sign FROM m, (VALUES
       ('all', ''), ('unit', coalesce(r.unit_id::text, '')), ('channel', coalesce(r.state->>'channel', '')),
       ('requesterType', coalesce(r.state->>'requesterType', '')), ('outcome', coalesce(r.outcome, ''))) d(dimension, key)
     UNION ALL
     -- Of a reply, the working days that it took, and what made its clock longer.
     SELECT r.agency_id, 'reply', 'replied', concat_ws('/', r.reply_working_days, r.reply_extended::int, r.reply_corrected::int, r.reply_suspended::int),
       r.dispatched_on, sign
     WHERE r.dispatched_on IS NOT NULL AND r.reply_working_days IS NOT NULL $$`,
  `CREATE FUNCTION tally_request() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP = 'UPDATE' THEN
         INSERT INTO request_tally (agency_id, dimension, measure, key, day, n) SELECT * FROM request_counts(OLD, -1);
       END IF;
       INSERT INTO request_tally (agency_id, dimension, measure, key, day, n) SELECT * FROM request_counts(NEW, 1);
       RETURN NULL;
     END $$`,
];

/** What a request counts for can have changed only with these. */
const COUNTED = (row: 'OLD' | 'NEW') =>
  `(${[
    'received_on',
    'dispatched_on',
    'unit_id',
    'outcome',
    'reply_working_days',
    'reply_extended',
    'reply_corrected',
    'reply_suspended',
  ]
    .map((column) => `${row}.${column}`)
    .join(', ')}, CASE WHEN ${row}.dispatched_on IS NULL THEN ${row}.closed_on ELSE ${row}.reply_due_on END)`;

const UP = [
  ...TABLE,
  ...FUNCTIONS,
  `CREATE TRIGGER request_tally_insert AFTER INSERT ON request FOR EACH ROW
     WHEN (NEW.received_on IS NOT NULL) EXECUTE FUNCTION tally_request()`,
  `CREATE TRIGGER request_tally_update AFTER UPDATE ON request FOR EACH ROW
     WHEN ((OLD.received_on IS NOT NULL OR NEW.received_on IS NOT NULL) AND ${COUNTED('OLD')} IS DISTINCT FROM ${COUNTED('NEW')})
     EXECUTE FUNCTION tally_request()`,
  `INSERT INTO request_tally (agency_id, dimension, measure, key, day, n, is_sum)
     SELECT c.agency_id, c.dimension, c.measure, c.key, c.day, sum(c.n), true FROM request r, request_counts(r, 1) c GROUP BY 1, 2, 3, 4, 5`,
  // What the board and the lists read of a million requests: what is open, and what has no figures yet.
  `DROP INDEX "request_replied"`,
  `CREATE INDEX "request_uncounted" ON "request" ("agency_id", "dispatched_on") WHERE dispatched_on IS NOT NULL AND reply_working_days IS NULL`,
  `CREATE INDEX "request_open_due" ON "request" ("agency_id", "reply_due_on", "id") WHERE dispatched_on IS NULL AND closed_on IS NULL AND imported_id IS NULL`,
  `CREATE INDEX "request_received" ON "request" ("agency_id", "received_on", "id") WHERE received_on IS NOT NULL`,
  `CREATE INDEX "supervision_entry_open" ON "supervision_entry" ("agency_id", "kind") WHERE cleared_on IS NULL AND superseded_on IS NULL AND (kind <> 'breach' OR ended_on IS NULL)`,
];

const DOWN = [
  `DROP INDEX "supervision_entry_open"`,
  `DROP INDEX "request_received"`,
  `DROP INDEX "request_open_due"`,
  `DROP INDEX "request_uncounted"`,
  `CREATE INDEX "request_replied" ON "request" ("agency_id", "dispatched_on", "reply_working_days", "reply_extended", "reply_corrected", "reply_suspended") WHERE dispatched_on IS NOT NULL`,
  `DROP TRIGGER request_tally_update ON request`,
  `DROP TRIGGER request_tally_insert ON request`,
  `DROP FUNCTION tally_request()`,
  `DROP FUNCTION request_counts(request, int)`,
  `DROP TABLE "request_tally"`,
];
