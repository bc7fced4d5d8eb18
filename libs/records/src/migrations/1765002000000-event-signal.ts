import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That anything at all happened to a request, for whoever has it open, and that somebody wrote a message. Topics of their own: the
 * list, which shows neither, is not read again for them. One row a statement, however many events a rollout writes with it.
 */
export class EventSignal1765002000000 implements MigrationInterface {
  name = 'EventSignal1765002000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(FUNCTION);
    for (const [name, table, topic] of WATCHED)
      await queryRunner.query(
        `CREATE TRIGGER ${name} AFTER INSERT ON "${table}" REFERENCING NEW TABLE AS added
         FOR EACH STATEMENT EXECUTE FUNCTION signal_desk_once('${topic}')`,
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [name, table] of WATCHED) await queryRunner.query(`DROP TRIGGER ${name} ON "${table}"`);
    await queryRunner.query(`DROP FUNCTION signal_desk_once()`);
  }
}

const FUNCTION = `CREATE FUNCTION signal_desk_once() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO desk_signal (tx, agency_id, topic)
      SELECT DISTINCT pg_current_xact_id()::text::bigint, agency_id, TG_ARGV[0] FROM added ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`;

const WATCHED: readonly [name: string, table: string, topic: string][] = [
  ['signal_event', 'request_event', 'events'],
  ['signal_message', 'message', 'messages'],
];
