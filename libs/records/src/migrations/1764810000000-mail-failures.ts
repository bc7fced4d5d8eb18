import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The attempts at a mail that failed lately: asked for by the figures for operators. */
export class MailFailures1764810000000 implements MigrationInterface {
  name = 'MailFailures1764810000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX "delivery_attempt_failed" ON "delivery_attempt" ("at") WHERE state IN ('refused', 'bounced', 'unavailable')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "delivery_attempt_failed"`);
  }
}
