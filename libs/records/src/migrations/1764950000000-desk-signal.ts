import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That something which desks show has changed: kept by PostgreSQL itself, so that no writer can forget it. */
export class DeskSignal1764950000000 implements MigrationInterface {
  name = 'DeskSignal1764950000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...TABLE, FUNCTION, ...TRIGGERS]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [name, table] of WATCHED) await queryRunner.query(`DROP TRIGGER ${name} ON "${table}"`);
    await queryRunner.query(`DROP FUNCTION signal_desk()`);
    await queryRunner.query(`DROP TABLE "desk_signal"`);
  }
}

const TABLE = [
  `CREATE TABLE "desk_signal" ("tx" bigint NOT NULL, "agency_id" uuid NOT NULL, "topic" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "desk_signal_pk" PRIMARY KEY ("tx", "agency_id", "topic"))`,
  `CREATE INDEX "desk_signal_at" ON "desk_signal" ("at")`,
  `ALTER TABLE "desk_signal" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "desk_signal" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "desk_signal" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "desk_signal" TO yishen_app, yishen_system`,
  `GRANT DELETE ON "desk_signal" TO yishen_system`,
];

/** One row a transaction, agency and topic: writers never wait for each other here. */
const FUNCTION = `CREATE FUNCTION signal_desk() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO desk_signal (tx, agency_id, topic)
      VALUES (pg_current_xact_id()::text::bigint, NEW.agency_id, TG_ARGV[0]) ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`;

/** What a row of the list shows, and the board counts. */
const SHOWN = [
  ...['stage', 'outcome', 'unit_id', 'case_officer_id', 'received_on', 'reply_due_on', 'due_certainty'],
  ...['amber_on', 'dispatched_on', 'closed_on'],
];
const differs = SHOWN.map((column) => `OLD.${column} IS DISTINCT FROM NEW.${column}`).join(' OR ');

const WATCHED: readonly [name: string, table: string, when: string, topic: string][] = [
  ['signal_arrival', 'request', 'AFTER INSERT', 'requests'],
  ['signal_change', 'request', `AFTER UPDATE OF ${SHOWN.join(', ')}`, 'requests'],
  ['signal_task', 'request_task', 'AFTER INSERT OR UPDATE', 'requests'],
  ['signal_alert', 'limit_alert', 'AFTER INSERT OR UPDATE', 'alerts'],
  ['signal_note', 'alert_acknowledgement', 'AFTER INSERT', 'alerts'],
  ['signal_entry', 'supervision_entry', 'AFTER INSERT OR UPDATE', 'register'],
];

const TRIGGERS = WATCHED.map(
  ([name, table, when, topic]) =>
    `CREATE TRIGGER ${name} ${when} ON "${table}" FOR EACH ROW
       ${name === 'signal_change' ? `WHEN (${differs})` : ''} EXECUTE FUNCTION signal_desk('${topic}')`,
);
