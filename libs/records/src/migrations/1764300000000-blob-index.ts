import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which record names a file: asked for every file of the store by the sweeper of the worker. */
export class BlobIndex1764300000000 implements MigrationInterface {
  name = 'BlobIndex1764300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX "document_blob" ON "document" ("blob_key")`);
    await queryRunner.query(`CREATE INDEX "effect_file_blob" ON "effect_file" ("blob_key")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "effect_file_blob"`);
    await queryRunner.query(`DROP INDEX "document_blob"`);
  }
}
