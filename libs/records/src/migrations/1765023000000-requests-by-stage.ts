import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands in one stage, by due date: in a large record the order of due dates leads through everything that was answered before. */
export class RequestsByStage1765023000000 implements MigrationInterface {
  name = 'RequestsByStage1765023000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX "request_stage" ON "request" ("agency_id", "stage", "reply_due_on", "id") WHERE stage <> 'archived'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "request_stage"`);
  }
}
