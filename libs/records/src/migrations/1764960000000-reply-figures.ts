import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the board counts of a reply, kept with its request; and what is open, in an index of its own. */
export class ReplyFigures1764960000000 implements MigrationInterface {
  name = 'ReplyFigures1764960000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [column, type] of COLUMNS) {
      await queryRunner.query(`ALTER TABLE "request" ADD "${column}" ${type}`);
    }
    await queryRunner.query(
      `CREATE INDEX "request_replied" ON "request" ("agency_id", "dispatched_on", "reply_working_days", "reply_extended", "reply_corrected", "reply_suspended") WHERE dispatched_on IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX "request_open" ON "request" ("agency_id", "unit_id", "amber_on", "reply_due_on") WHERE dispatched_on IS NULL AND closed_on IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "request_open"`);
    await queryRunner.query(`DROP INDEX "request_replied"`);
    for (const [column] of COLUMNS) await queryRunner.query(`ALTER TABLE "request" DROP COLUMN "${column}"`);
  }
}

const COLUMNS = [
  ['reply_working_days', 'integer'],
  ['reply_extended', 'boolean'],
  ['reply_corrected', 'boolean'],
  ['reply_suspended', 'boolean'],
] as const;
