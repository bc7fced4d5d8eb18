import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open requests by due date, of one light alone: what shows another one is passed over in the index, its wide row is not read. */
export class OpenRequestsByLight1765024000000 implements MigrationInterface {
  name = 'OpenRequestsByLight1765024000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "request_open_due"`);
    await queryRunner.query(OPEN_DUE(', "amber_on"'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "request_open_due"`);
    await queryRunner.query(OPEN_DUE(''));
  }
}

const OPEN_DUE = (also: string) =>
  `CREATE INDEX "request_open_due" ON "request" ("agency_id", "reply_due_on", "id"${also})
   WHERE dispatched_on IS NULL AND closed_on IS NULL AND imported_id IS NULL`;
