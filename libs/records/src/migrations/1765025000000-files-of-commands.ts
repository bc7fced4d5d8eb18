import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file that comes with a command goes with it, where the command is refused. */
export class FilesOfCommands1765025000000 implements MigrationInterface {
  name = 'FilesOfCommands1765025000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "document" ADD "command_id" text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "document" DROP COLUMN "command_id"`);
  }
}
