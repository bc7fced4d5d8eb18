import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests of the time before the system, from their register: once an agency and number, and never among what is open. */
export class PastRequests1764970000000 implements MigrationInterface {
  name = 'PastRequests1764970000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "request" ADD "imported_id" text`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "request_imported" ON "request" ("agency_id", "imported_id") WHERE imported_id IS NOT NULL`,
    );
    await queryRunner.query(`DROP INDEX "request_open"`);
    await queryRunner.query(`${OPEN} WHERE dispatched_on IS NULL AND closed_on IS NULL AND imported_id IS NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "request_open"`);
    await queryRunner.query(`${OPEN} WHERE dispatched_on IS NULL AND closed_on IS NULL`);
    await queryRunner.query(`DROP INDEX "request_imported"`);
    await queryRunner.query(`ALTER TABLE "request" DROP COLUMN "imported_id"`);
  }
}

const OPEN = `CREATE INDEX "request_open" ON "request" ("agency_id", "unit_id", "amber_on", "reply_due_on")`;
