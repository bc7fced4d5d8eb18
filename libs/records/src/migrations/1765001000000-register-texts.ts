import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 台账: the commands that carry what a line demands and what it was answered; those of lines that stand come from the folded state. */
export class RegisterTexts1765001000000 implements MigrationInterface {
  name = 'RegisterTexts1765001000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "supervision_entry" DROP COLUMN "text_of", DROP COLUMN "answer_text_of"`);
  }
}

const UP = [
  `ALTER TABLE "supervision_entry" ADD "text_of" text, ADD "answer_text_of" text`,
  `UPDATE supervision_entry e SET text_of = line->>'textOf', answer_text_of = line->'answer'->>'textOf'
   FROM request r, jsonb_array_elements(r.state->'supervision'->'entries') line
   WHERE r.id = e.request_id AND line->>'id' = e.entry_id`,
];
